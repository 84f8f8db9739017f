import { parseArgs } from 'node:util';
import { runCommand } from '../src/cli/run-command.ts';
import { UsageError } from '../src/disk/access/usage-error.ts';
import { type Corpus, settings, writeCorpus } from './corpus/corpus.ts';
import { dayAfterStart, entryFile, idOf } from './corpus/entry-file.ts';
import { actorFile, inventActors } from './corpus/invented-actors.ts';
import { type Random, randomOf } from './corpus/random.ts';
import { sentence, thing } from './corpus/sentence.ts';
import { type Vocabulary, vocabularyOf } from './corpus/vocabulary.ts';
import { countFrom } from './count-from.ts';

/** How large the one story of a corpus is. */
export interface StorySize {
  readonly events: number;
  readonly actors: number;
  readonly sources: number;
}

const eventsABrief = 50;
const claimsABrief = 30;
const placesAStory = 60;
const topicsAStory = 20;

/**
 * Invents one story that is larger than any page can show at once: every page of it has to be split or shortened.
 * Its events fall into eight years, a third of them into one month; they have up to fourteen actors and dates of
 * every kind. Thirty of the fifty events of a brief have a claim. The same size gives the same bytes everywhere.
 */
export function makeLargeStory({ events, actors: count, sources }: StorySize): Corpus {
  const random = randomOf(1);
  const vocabulary = vocabularyOf(random);
  const actors = inventActors(count, vocabulary);
  const places = Array.from({ length: placesAStory }, () => vocabulary.name());
  const topics = Array.from({ length: topicsAStory }, () => vocabulary.noun());
  const corpus = new Map([
    ['content/site.yaml', settings],
    [
      'content/stories/large.md',
      entryFile({ title: 'A large story', summary: sentence(random, vocabulary) }, 'It is long.'),
    ],
    ...actors.map(
      (actor) =>
        [`content/actors/${actor.id}.md`, actorFile(actor, actors, random, vocabulary)] as const,
    ),
    ...places.map((name) => [`content/places/${idOf(name)}.md`, placeFile(name, random)] as const),
    ...Array.from({ length: sources }, (_, index) => sourceFile(index, random, vocabulary)),
  ]);
  const carried = Array.from({ length: sources }, () => new Set<string>());
  const claims: string[] = [];
  for (let first = 0; first < events; first += eventsABrief) {
    const brief = first / eventsABrief;
    const source = brief % sources;
    const numbers = Array.from(
      { length: Math.min(eventsABrief, events - first) },
      (_, index) => first + index,
    );
    const known = random
      .sample(claims, claimsABrief / 2)
      .filter((claim) => !carried[source]?.has(claim));
    const own = numbers.slice(0, claimsABrief).map((number) => `claim-${number}`);
    for (const claim of [...known, ...own]) carried[source]?.add(claim);
    claims.push(...own);
    corpus.set(
      `content/briefs/brief-${brief}.md`,
      entryFile(
        {
          title: `What source ${source} says, part ${brief}`,
          story: 'large',
          published: dayAfterStart(4000),
          restates: `source-${source}`,
          summary: sentence(random, vocabulary),
          events: numbers.map((number) => ({
            id: `event-${number}`,
            title: sentence(random, vocabulary).slice(0, -1),
            when: inventDate(random),
            status: random.pick([
              ...Array<string>(6).fill('happened'),
              'expected',
              'unconfirmed',
              'cancelled',
            ]),
            kind: random.pick(['meeting', 'visit', 'speech', 'vote', 'trial', 'strike']),
            place: idOf(random.pick(places)),
            actors: random.sample(actors, random.pick([1, 2, 3, 8, 14])).map((actor) => actor.id),
            summary: sentence(random, vocabulary),
          })),
          reports: [
            ...own.map((claim, index) => ({
              claim,
              statement: sentence(random, vocabulary),
              topic: topics[brief % topics.length],
              about: [random.pick(actors).id],
              event: `event-${first + index}`,
              speaker: random.pick(actors.slice(0, 40)).id,
              quote: `${vocabulary.adjective()} ${vocabulary.noun()}`,
            })),
            ...known.map((claim) => ({ claim, stance: random.pick(['affirms', 'open']) })),
          ],
        },
        random
          .sample(actors, 10)
          .map(({ name }) => sentence(random, vocabulary, name))
          .join(' '),
      ),
    );
  }
  return corpus;
}

function placeFile(name: string, random: Random): string {
  return entryFile({
    name,
    latitude: (random.below(13_000) - 6_000) / 100,
    longitude: (random.below(36_000) - 18_000) / 100,
  });
}

/** A source a month. */
function sourceFile(
  index: number,
  random: Random,
  vocabulary: Vocabulary,
): readonly [string, string] {
  return [
    `content/sources/source-${index}.md`,
    entryFile({
      label: `Source ${index} on the ${thing(random, vocabulary)}`,
      kind: 'article',
      story: 'large',
      published: dayAfterStart(500 + 30 * index),
    }),
  ];
}

function inventDate(random: Random): string {
  const crowded = random.chance(1 / 3);
  const day = crowded ? 1600 + random.below(30) : random.below(8 * 365);
  const date = dayAfterStart(day);
  const next = dayAfterStart(day + 1 + random.below(20));
  return random.pick([
    ...Array<string>(8).fill(date),
    date.slice(0, 7),
    date.slice(0, 4),
    `${date}~`,
    `${date.slice(0, 7)}?`,
    `${date}/${next}`,
    `[${date},${next}]`,
  ]);
}

const usage = `Writes the content of one large story.

Usage: node bench/make-large-story.ts [options] DIR

  --events N    how many events it has (5000)
  --actors N    how many actors (300)
  --sources N   how many sources (24)
`;

if (import.meta.main) {
  await runCommand(async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        events: { type: 'string', default: '5000' },
        actors: { type: 'string', default: '300' },
        sources: { type: 'string', default: '24' },
        help: { type: 'boolean', default: false },
      },
    });
    const [folder, ...others] = positionals;
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    if (folder === undefined || others.length > 0) throw new UsageError('Expected one folder');
    const corpus = makeLargeStory({
      events: countFrom(values.events, '--events'),
      actors: countFrom(values.actors, '--actors'),
      sources: countFrom(values.sources, '--sources'),
    });
    writeCorpus(corpus, folder);
    process.stdout.write(`Wrote ${corpus.size} files below ${folder}.\n`);
    return 0;
  });
}
