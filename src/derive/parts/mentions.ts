import type { Actor } from '../../model/actor.ts';
import { sentenceAt } from '../../model/body.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { dayDate } from './day-date.ts';
import { type EntryLink, entryLink } from './entry-link.ts';
import { groupBy } from './group-by.ts';
import { type Shortlist, shortlist } from './shortlist.ts';

/** The sentences of one brief that name an actor. */
export interface BriefMentions {
  readonly brief: EntryLink;
  readonly published: EdtfDate;
  readonly sentences: readonly MentionSentence[];
}

export interface MentionSentence {
  readonly text: string;
  /** The anchor of its paragraph in the brief. */
  readonly block: string;
}

/** The briefs that name an actor, newest first, each sentence once. */
export function deriveMentions(actor: Actor, limit: number): Shortlist<BriefMentions> {
  const byBrief = groupBy(actor.mentions, ({ brief }) => brief).toSorted((a, b) =>
    compareNewest(a.key.published, b.key.published),
  );
  return shortlist(byBrief, limit, ({ key: brief, items }) => {
    const sentences = items.map(({ spot }) => ({
      text: sentenceAt(brief.body, spot),
      block: brief.body.blocks[spot.block]?.id ?? '',
    }));
    return {
      brief: entryLink(brief),
      published: dayDate(brief.published),
      sentences: groupBy(sentences, ({ text, block }) => `${block} ${text}`).flatMap((group) =>
        group.items.slice(0, 1),
      ),
    };
  });
}

function compareNewest(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
