import type { Site } from '../../model/content.ts';
import type { Story } from '../../model/story.ts';
import { deriveUtterances, type Utterance } from '../comparison/utterances.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type Limit, limits } from '../paging/limit.ts';
import { type Pager, paginate } from '../paging/paginate.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import { deriveWordings, type TermWordings } from '../terms/wordings.ts';
import { type Frame, storyFrame } from './frame.ts';

/** The wording of a story's sources: their names for things, and what they quote. */
export interface WordingView {
  readonly frame: Frame;
  readonly story: EntryLink;
  /** The names, on the first page only. */
  readonly wordings: LinkedShortlist<TermWordings> | null;
  readonly utterances: readonly Utterance[];
  readonly pager: Pager;
}

const PAGE: Limit = { items: 80, characters: 120_000 };

/** All pages of a story's wording. */
export function deriveWordingPages(story: Story, site: Site): readonly WordingView[] {
  const pages = paginate(deriveUtterances(story), PAGE, (number) => ({
    kind: 'wording',
    story: story.id,
    number,
  }));
  const wordings = shorten(deriveWordings(story), limits.wide, (wording) => wording, {
    kind: 'list',
    noun: 'term',
    number: 1,
  });
  return pages.map(({ items, page, pager }) => ({
    frame: storyFrame(site, page, story),
    story: entryLink(story),
    wordings: pager.number === 1 ? wordings : null,
    utterances: items,
    pager,
  }));
}
