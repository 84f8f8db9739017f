import type { InventedClaim, InventedEvent, InventedStory } from './invented-story.ts';
import type { Random } from './random.ts';
import { sentence, thing } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a body, about: that of the briefs on which the budgets of the design were measured. */
const words = 335;

export interface BodyPlan {
  readonly story: InventedStory;
  /** The number of the brief in its story, from 0. */
  readonly number: number;
  readonly claims: readonly InventedClaim[];
  readonly events: readonly InventedEvent[];
}

/**
 * The body of a brief: paragraphs under two headings, which link all its claims and events and some actors, and name
 * others without a link. One brief in four has a table, one in three a list, one in six a footnote.
 */
export function briefBody(plan: BodyPlan, random: Random, vocabulary: Vocabulary): string {
  const { story, number, claims, events } = plan;
  const [linkedFirst, linkedNext, linkedLast, ...named] = random.sample(story.cast, 7);
  const subjects = [
    ...claims.map(({ id }) => `the [${thing(random, vocabulary)}](claim:${id})`),
    ...events.map(({ id }) => `the [${thing(random, vocabulary)}](event:${id})`),
    ...[linkedFirst, linkedNext, linkedLast].flatMap((actor) =>
      actor === undefined ? [] : [`[${actor.name}](actor:${actor.id})`],
    ),
    ...named.flatMap(({ name, short }) => [name, short]),
  ];
  const order = random.sample(subjects, subjects.length);
  const extra = [
    ...(number % 4 === 1 ? [table(random, vocabulary)] : []),
    ...(number % 3 === 1 ? [list(random, vocabulary)] : []),
  ];
  const sentences: string[] = [];
  const target = words - countWords(extra.join(' '));
  for (let written = 0; written < target; ) {
    const next = sentence(random, vocabulary, order.pop());
    sentences.push(next);
    written += countWords(next);
  }
  const third = Math.ceil(sentences.length / 3);
  const part = (index: number): string =>
    paragraphs(sentences.slice(index * third, (index + 1) * third));
  const heading = (): string => `## On the ${thing(random, vocabulary)}`;
  const note = number % 6 === 2;
  return [
    part(0) + (note ? '[^1]' : ''),
    heading(),
    part(1),
    ...extra,
    heading(),
    part(2),
    ...(note ? [`[^1]: ${sentence(random, vocabulary)}`] : []),
  ].join('\n\n');
}

/** Four sentences a paragraph. */
function paragraphs(sentences: readonly string[]): string {
  const count = Math.ceil(sentences.length / 4);
  return Array.from({ length: count }, (_, index) =>
    sentences.slice(index * 4, index * 4 + 4).join(' '),
  ).join('\n\n');
}

function table(random: Random, vocabulary: Vocabulary): string {
  const rows = Array.from(
    { length: 3 },
    () => `| ${thing(random, vocabulary)} | ${thing(random, vocabulary)} | ${random.below(900)} |`,
  );
  return ['| Which | What | How many |', '| --- | --- | --- |', ...rows].join('\n');
}

function list(random: Random, vocabulary: Vocabulary): string {
  return Array.from({ length: 3 }, () => `- The ${thing(random, vocabulary)}`).join('\n');
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length;
}
