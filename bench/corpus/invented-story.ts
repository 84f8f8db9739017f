import { dayAfterStart, entryFile, idOf } from './entry-file.ts';
import type { InventedActor } from './invented-actors.ts';
import type { Random } from './random.ts';
import { sentence, thing } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A story as its briefs find it; they add the claims and events that they define. */
export interface InventedStory {
  readonly id: string;
  /** How many days after the start of all news it begins. */
  readonly begin: number;
  readonly cast: readonly InventedActor[];
  readonly places: readonly string[];
  readonly terms: readonly InventedTerm[];
  readonly sources: readonly InventedSource[];
  readonly topics: readonly string[];
  readonly claims: InventedClaim[];
  readonly events: InventedEvent[];
}

export interface InventedTerm {
  readonly id: string;
  /** What sources call it. */
  readonly names: readonly string[];
}

export interface InventedSource {
  readonly id: string;
  readonly outlet: InventedActor;
  readonly paragraphs: number;
  /** The claims that it was already reported to carry. */
  readonly carried: Set<InventedClaim>;
}

export interface InventedClaim {
  readonly id: string;
  /** The event that it is about, if any. */
  readonly event: InventedEvent | null;
  readonly gives: 'figure' | 'date' | null;
}

export interface InventedEvent {
  readonly id: string;
  readonly title: string;
  /** A day that goes with its date. */
  readonly day: string;
}

export interface StoryPlan {
  /** Counts from 0. */
  readonly number: number;
  readonly sources: number;
  readonly cast: readonly InventedActor[];
  readonly places: readonly string[];
}

/** Invents a story with its sources and terms, and gives their files. */
export function inventStory(
  { number, sources, cast, places }: StoryPlan,
  random: Random,
  vocabulary: Vocabulary,
): { readonly story: InventedStory; readonly files: readonly (readonly [string, string])[] } {
  const title = `The ${vocabulary.noun()} of ${vocabulary.name()}`;
  const id = idOf(title);
  const begin = number * 9;
  const files: (readonly [string, string])[] = [
    [
      `content/stories/${id}.md`,
      entryFile(
        { title, summary: sentence(random, vocabulary) },
        `${sentence(random, vocabulary)} ${sentence(random, vocabulary)}`,
      ),
    ],
  ];
  const outlets = cast.filter(({ outlet }) => outlet);
  const story: InventedStory = {
    id,
    begin,
    cast,
    places,
    terms: Array.from({ length: 3 }, () => {
      const name = `The ${vocabulary.noun()} of ${vocabulary.name()}`;
      files.push([
        `content/terms/${idOf(name)}.md`,
        entryFile({ name, summary: sentence(random, vocabulary) }),
      ]);
      return { id: idOf(name), names: vocabularyOfTerm(random, vocabulary) };
    }),
    sources: Array.from({ length: sources }, (_, index) => {
      const source: InventedSource = {
        id: `${id}-${String(index + 1).padStart(2, '0')}`,
        outlet: random.pick(outlets),
        paragraphs: 12 + random.below(20),
        carried: new Set(),
      };
      files.push([
        `content/sources/${id}/${source.id}.md`,
        sourceFile(source, id, begin, random, vocabulary),
      ]);
      return source;
    }),
    topics: Array.from({ length: 6 }, () => `The ${thing(random, vocabulary)}`),
    claims: [],
    events: [],
  };
  return { story, files };
}

function vocabularyOfTerm(random: Random, vocabulary: Vocabulary): readonly string[] {
  return [...new Set(Array.from({ length: 5 }, () => thing(random, vocabulary)))];
}

/** One source in eight names no outlet; then it is inferred. */
function sourceFile(
  { outlet, paragraphs }: InventedSource,
  story: string,
  begin: number,
  random: Random,
  vocabulary: Vocabulary,
): string {
  const inferred = random.chance(1 / 8);
  const headline = sentence(random, vocabulary).slice(0, -1);
  return entryFile(
    {
      label: `${outlet.name} on the ${thing(random, vocabulary)}`,
      kind: random.pick(['article', 'article', 'wire-report', 'statement', 'transcript']),
      story,
      headline,
      outlet: inferred ? undefined : outlet.id,
      authors: random.chance(0.6) ? [`${vocabulary.name()} ${vocabulary.name()}`] : undefined,
      published: dayAfterStart(begin - random.below(25)),
      url: `https://news.example/${idOf(headline).slice(0, 60)}`,
      language: 'en',
      paragraphs,
      inferred: inferred
        ? { outlet: { value: outlet.id, from: sentence(random, vocabulary) } }
        : undefined,
    },
    sentence(random, vocabulary),
  );
}
