import { groupBy } from '../../collections/group-by.ts';
import type { Actor } from '../../model/actor.ts';
import { excerptAt, excerptBlock } from '../../model/body.ts';
import type { Brief } from '../../model/brief.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { dayDate } from '../dates/day-date.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { cut, upTo } from '../paging/limit.ts';

/** Excerpts from one brief, in whole sentences, that name an actor. */
export interface BriefMentions {
  readonly brief: EntryLink;
  readonly published: EdtfDate;
  readonly sentences: readonly MentionSentence[];
}

export interface MentionSentence {
  readonly text: string;
  /** The anchor in the brief of its paragraph, or of the row of its table. */
  readonly block: string;
}

/** The most excerpts in one item: a brief that names an actor more often makes several items, so that none outgrows a page. */
const SENTENCES = 12;

/** The excerpts that name an actor, each once, grouped by brief, newest brief first. */
export function findMentions(actor: Actor): readonly BriefMentions[] {
  return groupBy(actor.mentions, ({ brief }) => brief)
    .toSorted((a, b) => compareNewest(a.key.published, b.key.published))
    .flatMap(({ key: brief, items }) => {
      return cut(findSentences(brief, items), upTo(SENTENCES)).map((sentences) => ({
        brief: entryLink(brief),
        published: dayDate(brief.published),
        sentences,
      }));
    });
}

function findSentences({ body }: Brief, mentions: Actor['mentions']): readonly MentionSentence[] {
  const places = groupBy(mentions, ({ at }) => {
    const isCell = body.blocks[at.block]?.cell !== undefined;
    // All mentions of the actor in one row are one excerpt.
    return `${excerptBlock(body, at)} ${isCell ? '' : at.start}`;
  });
  const sentences = places.flatMap(({ items }) =>
    items.slice(0, 1).map(({ at }) => ({
      text: excerptAt(body, at),
      block: body.blocks[excerptBlock(body, at)]?.id ?? '',
    })),
  );
  return groupBy(sentences, ({ text, block }) => `${block} ${text}`).flatMap(({ items }) =>
    items.slice(0, 1),
  );
}

function compareNewest(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
