import { briefBody } from './brief-body.ts';
import { dayAfterStart, entryFile } from './entry-file.ts';
import { inventEvent } from './invented-event.ts';
import { inventReports } from './invented-reports.ts';
import type { InventedSource, InventedStory } from './invented-story.ts';
import type { Random } from './random.ts';
import { sentence, thing } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface BriefPlan {
  readonly story: InventedStory;
  /** Counts from 0 in its story. */
  readonly number: number;
  /** Null in a synthesis. */
  readonly source: InventedSource | null;
}

/** A brief, with an event and some claims of its own unless it is a synthesis; it adds them to its story. */
export function briefFile(plan: BriefPlan, random: Random, vocabulary: Vocabulary): string {
  const { story, number, source } = plan;
  const day = story.begin + 1 + Math.floor(number / 2);
  const earlier = random.sample(story.events, 2);
  const own = source === null ? null : inventEvent(story, day, random, vocabulary);
  const reports = source === null ? [] : inventReports(story, source, random, vocabulary);
  const claims =
    source === null ? random.sample(story.claims, 10) : reports.map(({ planned }) => planned);
  const fields = {
    title: `The ${thing(random, vocabulary)} and the ${thing(random, vocabulary)}`,
    story: story.id,
    published: dayAfterStart(day),
    restates: source?.id,
    summary: `${sentence(random, vocabulary)} ${sentence(random, vocabulary)}`,
    events: [...(own === null ? [] : [own.fields]), ...earlier.map(({ id }) => id)],
    reports: source === null ? undefined : reports.map(({ fields: report }) => report),
    wording: source === null ? undefined : wordings(story, random),
    corrections:
      number % 20 === 19
        ? [
            {
              date: dayAfterStart(day + 3),
              note: sentence(random, vocabulary),
              claim: claims[0]?.id,
            },
          ]
        : undefined,
  };
  const events = [...(own === null ? [] : [own.event]), ...earlier];
  return entryFile(fields, briefBody({ story, number, claims, events }, random, vocabulary));
}

function wordings(story: InventedStory, random: Random): Record<string, string[]> {
  return Object.fromEntries(
    random.sample(story.terms, 2).map(({ id, names }) => [id, random.sample(names, 2)]),
  );
}
