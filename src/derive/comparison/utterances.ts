import { groupBy } from '../../collections/group-by.ts';
import type { Report, Stance } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import { countedReports } from '../evidence/counted-reports.ts';
import { deriveReport, type ReportView } from '../evidence/report-view.ts';
import { voiceKeyOf } from '../evidence/voice-key.ts';
import { deriveVoice, type VoiceView } from '../evidence/voice-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** The statement of one voice on one claim, on any occasion, in the words of each source. */
export interface Utterance {
  readonly claim: EntryLink;
  readonly stance: Stance;
  readonly voice: VoiceView;
  /** The source whose own voice it is, if it is a source’s. */
  readonly source: EntryLink;
  readonly variants: readonly Variant[];
}

/** One wording of an utterance, with the reports that quote it. */
export interface Variant {
  readonly quotes: readonly ReportView[];
}

/** All utterances that a story's sources quote, claim by claim. */
export function deriveUtterances(story: Story): readonly Utterance[] {
  const quotes = story.claims.flatMap(({ reports }) =>
    reports.filter(({ quote }) => quote !== null),
  );
  return groupBy(quotes, keyOf).flatMap(({ items }) => {
    const first = items.find(({ voice }) => voice.kind !== 'source') ?? items[0];
    if (first === undefined) return [];
    return {
      claim: entryLink(first.claim),
      stance: first.stance,
      voice: deriveVoice(first),
      source: entryLink(first.source),
      variants: groupBy(items, wordsOf).map((variant) => ({
        quotes: countedReports(variant.items).map(deriveReport),
      })),
    };
  });
}

function keyOf(report: Report): string {
  const { claim, stance } = report;
  return JSON.stringify([claim.id, stance, voiceKeyOf(report)]);
}

/** The bare words: case, marks and spaces make no variant. */
function wordsOf({ quote }: Report): string {
  return (quote ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
