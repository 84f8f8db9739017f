import { createHash } from 'node:crypto';

/** The digest of all that a page shows: equal views give equal keys, whatever the order of their fields. */
export function cacheKey(view: object): string {
  const text = JSON.stringify(view, sortFields);
  return createHash('sha256')
    .update(import.meta.env.BASE_URL)
    .update('\0')
    .update(text)
    .digest('hex');
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
