import type { Moved, Site } from '../../model/content.ts';
import type { EntryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import { type Frame, frame, listCrumb } from './frame.ts';

/** A page at an address of before, which leads to the one of now. */
export interface MovedView {
  readonly frame: Frame;
  readonly entry: EntryLink;
  /** The page that is meant. */
  readonly to: PageRef;
}

/** The pages at the addresses that an entry had under another id: its own, and those below it that every such entry has. */
export function deriveMoved({ noun, id, to }: Moved, site: Site): readonly MovedView[] {
  const entry: EntryLink = { noun: to.noun, id: to.id, name: to.title };
  const pagesOf = (at: string): readonly PageRef[] => [
    { kind: 'entry', noun, id: at },
    ...(noun === 'story' ? storyPages(at) : []),
  ];
  const now = pagesOf(to.id);
  return pagesOf(id).flatMap((page, index) => {
    const target = now[index];
    if (target === undefined) return [];
    const framed = { ...frame(site, page, [listCrumb(noun)]), indexed: false };
    return [{ frame: framed, entry, to: target }];
  });
}

/** The pages that every story has beside its own. */
function storyPages(story: string): readonly PageRef[] {
  return [
    { kind: 'timeline', story, number: 1 },
    { kind: 'story-actors', story },
    { kind: 'comparison', story, number: 1 },
  ];
}
