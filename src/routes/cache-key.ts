import { hash } from 'node:crypto';

/**
 * The digest of all that a page shows. A view is built field by field in one fixed order, so equal views are
 * equal as text.
 */
export function cacheKey(view: object): string {
  return hash('sha256', `${import.meta.env.BASE_URL}\0${JSON.stringify(view)}`);
}
