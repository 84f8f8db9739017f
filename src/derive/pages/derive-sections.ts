import type { Site } from '../../model/content.ts';
import type { EntryLink } from '../links/entry-link.ts';
import type { SectionRef } from '../links/page-ref.ts';
import { type LongList, sectionPage } from '../lists/long-list.ts';
import type { SectionItems } from '../lists/section-items.ts';
import { numberPages, type Pager } from '../paging/paginate.ts';
import { crumbTo, type Frame, frame, listCrumb } from './frame.ts';

/** A page of a list that outgrew its entry's page; its pages together have all items. */
export interface SectionView {
  readonly frame: Frame;
  readonly page: SectionRef;
  readonly entry: EntryLink;
  readonly total: number;
  readonly list: SectionItems;
  readonly pager: Pager;
}

/** The pages of those lists of an entry that outgrew its page; none if all of them are short. */
export function deriveSections(
  lists: readonly LongList<unknown>[],
  { entry, story, site }: Sectioned,
): readonly SectionView[] {
  return lists
    .filter((list) => list.shorten().more > 0)
    .flatMap((list) => deriveSection(list, { entry, story, site }));
}

/** An entry whose lists have pages of their own. */
interface Sectioned {
  readonly entry: EntryLink;
  /** The only story that it belongs to; null for entries of several stories, or of none. */
  readonly story: EntryLink | null;
  readonly site: Site;
}

function deriveSection(
  { section, total, pages }: LongList<unknown>,
  { entry, story, site }: Sectioned,
): readonly SectionView[] {
  const above = story === null ? listCrumb(entry.noun) : crumbTo(story);
  const pageAt = (number: number) => sectionPage(entry, section, number);
  return numberPages(pages(), pageAt).map(({ items, page, pager }) => ({
    frame: frame(site, page, [above, crumbTo(entry)]),
    page,
    entry,
    total,
    list: items,
    pager,
  }));
}
