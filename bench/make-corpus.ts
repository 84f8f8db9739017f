import { briefFile } from './corpus/brief-file.ts';
import { type Corpus, settings, writeCorpus } from './corpus/corpus.ts';
import { entryFile, idOf } from './corpus/entry-file.ts';
import { actorFile, type InventedActor, inventActors } from './corpus/invented-actors.ts';
import { inventStory } from './corpus/invented-story.ts';
import { type Random, randomOf } from './corpus/random.ts';
import { sentence } from './corpus/sentence.ts';
import { type Vocabulary, vocabularyOf } from './corpus/vocabulary.ts';

const briefsAStory = 50;

/** One brief in this many is a synthesis. */
const synthesisEvery = 10;

const briefsASource = 4;

/**
 * Invents content with `count` briefs, a story for every fifty, in which the check finds no error. The same count and seed give
 * the same bytes on every machine.
 */
export function makeCorpus(count: number, seed = 1): Corpus {
  const random = randomOf(seed);
  const vocabulary = vocabularyOf(random);
  const stories = Math.ceil(count / briefsAStory);
  const actors = inventActors(Math.max(10, Math.round(count / 4)), vocabulary);
  const places = inventPlaces(4 * stories, actors, random, vocabulary);
  const corpus = new Map<string, string>([
    ['content/site.yaml', settings],
    ...actors.map(
      (actor) =>
        [`content/actors/${actor.id}.md`, actorFile(actor, actors, random, vocabulary)] as const,
    ),
    ...places.map(({ id, text }) => [`content/places/${id}.md`, text] as const),
  ]);
  for (let number = 0; number < stories; number += 1) {
    const briefs = Math.min(briefsAStory, count - number * briefsAStory);
    const restating = briefs - Math.floor(briefs / synthesisEvery);
    const { story, files } = inventStory(
      {
        number,
        sources: Math.ceil(restating / briefsASource),
        cast: castOf(number, actors),
        places: places.slice(4 * number, 4 * number + 4).map(({ id }) => id),
      },
      random,
      vocabulary,
    );
    for (const [path, text] of files) corpus.set(path, text);
    let restated = 0;
    for (let index = 0; index < briefs; index += 1) {
      const isSynthesis = index % synthesisEvery === synthesisEvery - 1;
      const source = isSynthesis ? null : (story.sources[restated % story.sources.length] ?? null);
      if (!isSynthesis) restated += 1;
      const id = `${story.id}-${String(index + 1).padStart(2, '0')}`;
      corpus.set(
        `content/briefs/${story.id}/${id}.md`,
        briefFile({ story, number: index, source }, random, vocabulary),
      );
    }
  }
  return corpus;
}

/** The first ten actors, who are in every story, and ten more that few stories share. */
function castOf(number: number, actors: readonly InventedActor[]): readonly InventedActor[] {
  const others = Array.from(
    { length: 10 },
    (_, index) => actors[(10 * (number + 1) + index) % actors.length],
  );
  return [...new Set([...actors.slice(0, 10), ...others])].filter((actor) => actor !== undefined);
}

function inventPlaces(
  count: number,
  actors: readonly InventedActor[],
  random: Random,
  vocabulary: Vocabulary,
): { readonly id: string; readonly text: string }[] {
  const states = actors.filter(({ kind }) => kind === 'state');
  return Array.from({ length: count }, () => {
    const name = vocabulary.name();
    const text = entryFile({
      name,
      latitude: (random.below(12_000) - 6_000) / 100,
      longitude: (random.below(34_000) - 17_000) / 100,
      country: random.pick(states).id,
      summary: random.chance(0.5) ? sentence(random, vocabulary) : undefined,
    });
    return { id: idOf(name), text };
  });
}

if (import.meta.main) {
  const [count, folder] = process.argv.slice(2);
  if (folder === undefined || !/^[1-9]\d*$/.test(count ?? '')) {
    process.stderr.write('Usage: node bench/make-corpus.ts COUNT DIR\n');
    process.exitCode = 2;
  } else {
    const corpus = makeCorpus(Number(count));
    writeCorpus(corpus, folder);
    process.stdout.write(`Wrote ${corpus.size} files below ${folder}.\n`);
  }
}
