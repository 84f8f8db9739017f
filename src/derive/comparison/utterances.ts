import type { Report } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';

/** What rests on one actor’s word on one claim and occasion, in the words of each source. */
export interface Utterance {
  readonly claim: EntryLink;
  /** On whose word it rests; what a source says in its own voice, on the source’s. */
  readonly speaker: EntryLink;
  /** Whether that is the source itself. */
  readonly own: boolean;
  readonly occasion: string | null;
  readonly variants: readonly Variant[];
}

/** One form of an utterance, with the reports that quote it so. */
export interface Variant {
  readonly quotes: readonly ReportView[];
}

/** All utterances that a story's sources quote, claim by claim. */
export function deriveUtterances(story: Story): readonly Utterance[] {
  const quotes = story.claims.flatMap(({ reports }) =>
    reports.filter(({ quote }) => quote !== null),
  );
  return groupBy(quotes, keyOf).flatMap(({ items }) => {
    const [first] = items;
    if (first === undefined) return [];
    return {
      claim: entryLink(first.claim),
      speaker: entryLink(first.speaker ?? first.source),
      own: first.speaker === null,
      occasion: first.occasion,
      variants: groupBy(items, wordsOf).map((variant) => ({
        quotes: variant.items.map(deriveReport),
      })),
    };
  });
}

function keyOf({ claim, speaker, source, occasion }: Report): string {
  const whose = speaker === null ? `source:${source.id}` : `actor:${speaker.id}`;
  return JSON.stringify([claim.id, whose, speaker === null ? null : occasion]);
}

/** The words alone: case, marks and spaces make no variant. */
function wordsOf({ quote }: Report): string {
  return (quote ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
