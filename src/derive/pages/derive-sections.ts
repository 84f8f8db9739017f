import type { Site } from '../../model/content.ts';
import { type Entry, type EntryLink, entryLink } from '../parts/entry-link.ts';
import { crumbTo, type Frame, frame, listCrumb } from '../parts/frame.ts';
import type { SectionRef } from '../parts/page-ref.ts';
import { type Pager, pagerOf } from '../parts/paginate.ts';
import { storyOf } from '../parts/story-of.ts';
import { findLists } from '../sections/entry-lists.ts';
import { type LongList, sectionPage } from '../sections/long-list.ts';
import type { SectionItems } from '../sections/section-items.ts';

/** A page of a list that outgrew its entry's page; its pages together have the whole of it. */
export interface SectionView {
  readonly frame: Frame;
  readonly page: SectionRef;
  readonly entry: EntryLink;
  readonly total: number;
  readonly list: SectionItems;
  readonly pager: Pager;
}

/** All pages of the lists of an entry that outgrew its page; none where all of them are short. */
export function deriveSections(entry: Entry, site: Site): readonly SectionView[] {
  return findLists(entry)
    .filter((list) => list.shorten().more > 0)
    .flatMap((list) => deriveSection(entry, list, site));
}

function deriveSection(
  entry: Entry,
  { section, total, pages }: LongList<unknown>,
  site: Site,
): readonly SectionView[] {
  const story = storyOf(entry);
  const above = story === null ? listCrumb(entry.noun) : crumbTo(entryLink(story));
  const pageAt = (number: number) => sectionPage(entry, section, number);
  return pages().map((list, index, all) => ({
    frame: frame(site, pageAt(index + 1), [above, crumbTo(entryLink(entry))]),
    page: pageAt(index + 1),
    entry: entryLink(entry),
    total,
    list,
    pager: pagerOf(index + 1, all.length, pageAt),
  }));
}
