import { dayAfterStart } from './entry-file.ts';
import type { InventedClaim, InventedSource, InventedStory } from './invented-story.ts';
import type { Random } from './random.ts';
import { sentence, thing } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface InventedReport {
  readonly planned: InventedClaim;
  readonly fields: object;
}

/**
 * Invents six to ten reports of one source. About three define claims, more where the story has too few that the
 * source does not carry yet: a source carries a claim once.
 */
export function inventReports(
  story: InventedStory,
  source: InventedSource,
  random: Random,
  vocabulary: Vocabulary,
): InventedReport[] {
  const count = 6 + random.below(5);
  const others = story.claims.filter((claim) => !source.carried.has(claim));
  const known = random.sample(others, count - 3 - random.below(2));
  const reports = Array.from({ length: count }, (_, index): InventedReport => {
    const old = known[index];
    const planned = old ?? inventClaim(story, random);
    const definition = old === undefined ? definitionOf(planned, story, random, vocabulary) : {};
    return {
      planned,
      fields: {
        claim: planned.id,
        ...definition,
        // A synthesis may link any claim, so that each has a report that affirms it.
        ...attribution(story, source, random, old === undefined),
        // The words of a figure would have to hold it.
        quote:
          planned.gives === null && random.chance(0.8)
            ? `${thing(random, vocabulary)} was ${vocabulary.adverb()} ${vocabulary.verb()}`
            : undefined,
        value: writtenValue(planned, story, random, old === undefined),
        // The sources contradict one another.
        updates: planned.gives === null && old === undefined ? undefined : [],
        paragraph: 1 + random.below(source.paragraphs),
      },
    };
  });
  for (const { planned } of reports) source.carried.add(planned);
  return reports;
}

function inventClaim(story: InventedStory, random: Random): InventedClaim {
  const gives = random.pick([null, null, null, null, null, 'figure', 'date'] as const);
  const claim = {
    id: `${story.id}-claim-${story.claims.length + 1}`,
    event: random.chance(0.5) || gives === 'date' ? random.pick(story.events) : null,
    gives,
  };
  story.claims.push(claim);
  return claim;
}

function definitionOf(
  { event, gives }: InventedClaim,
  story: InventedStory,
  random: Random,
  vocabulary: Vocabulary,
): object {
  return {
    statement: sentence(random, vocabulary),
    topic: random.pick(story.topics),
    about: random.sample(story.cast, 1 + random.below(2)).map(({ id }) => id),
    event: event?.id,
    gives: gives ?? undefined,
  };
}

function attribution(
  story: InventedStory,
  { outlet }: InventedSource,
  random: Random,
  affirms: boolean,
): object {
  const kind = random.pick([
    ...Array<string>(9).fill('attributed'),
    ...Array<string>(8).fill('own'),
    'open',
    'open',
    'denies',
  ]);
  if (kind === 'own') return {};
  if (kind !== 'attributed') return affirms ? {} : { stance: kind };
  const speaker = random.pick(story.cast.filter((actor) => !actor.outlet));
  const agencies = story.cast.filter((actor) => actor.outlet && actor !== outlet);
  const relayed = agencies.length > 0 && random.chance(0.4);
  return { speaker: speaker.id, via: relayed ? [random.pick(agencies).id] : undefined };
}

function writtenValue(
  { event, gives }: InventedClaim,
  { begin }: InventedStory,
  random: Random,
  isFirst: boolean,
): string | undefined {
  if (gives === null) return undefined;
  // The date of an event is one that some source gives.
  if (gives === 'date' && isFirst && event !== null) return event.day;
  if (gives === 'date') return dayAfterStart(begin + random.below(20));
  return `${random.pick(['about', 'more than', 'nearly'])} ${(1 + random.below(40)) * 50}`;
}
