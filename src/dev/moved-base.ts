import { baseOfAddress } from '../disk/access/read-site-base.ts';
import type { Site } from '../model/content.ts';

/**
 * The note for an address of the site whose path has changed: a running server does not follow it and stays at `base`. Null
 * where the path is as before, or where there is no content.
 */
export function movedBaseNote(before: Site | null, now: Site | null, base: string): string | null {
  if (now === null) return null;
  const moved = baseOfAddress(now.address);
  const isNews = before === null || baseOfAddress(before.address) !== moved;
  if (!isNews || moved === base) return null;
  return `The address in content/site.yaml has the path ${JSON.stringify(moved)} now; this preview stays at ${JSON.stringify(base)} until it is started again.`;
}
