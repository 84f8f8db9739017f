import type { PublishedSite } from '../disk/read-site.ts';
import { collections } from '../model/ids.ts';

/** The paths of the pages of drafts, but for those of briefs, which say themselves that they are. */
export function draftPages({ drafts }: PublishedSite): ReadonlySet<string> {
  return new Set(
    drafts
      .filter(({ noun }) => noun !== 'brief')
      .map(({ noun, id }) => `/${collections[noun]}/${id}/`),
  );
}
