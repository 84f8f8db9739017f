import type { FoundName } from '../known/find-known-names.ts';
import type { BriefProposal, ProposedEntry } from '../proposal.ts';
import type { Sentence } from '../voices/sentence.ts';

/** The known actors and places that an article names, in the order in which it first does. */
export function proposeEntries(
  sentences: readonly Sentence[],
): Pick<BriefProposal, 'actors' | 'places'> {
  const found = sentences.flatMap(({ paragraph, found: names, names: meant }) =>
    names
      // What turned out to be part of a longer name names no one.
      .filter(
        (name) =>
          name.by === 'adjective' ||
          meant.some(
            ({ start, end }) =>
              start <= name.start && name.end <= end && end - start === name.end - name.start,
          ) ||
          name.noun === 'place',
      )
      .map((name) => ({ ...name, paragraph })),
  );
  const of = (noun: FoundName['noun']): ProposedEntry[] =>
    [
      ...Map.groupBy(
        found.filter((name) => name.noun === noun),
        ({ id }) => id,
      ),
    ].map(([id, all]) => ({
      id,
      names: [...new Set(all.map(({ name }) => name))],
      paragraphs: [...new Set(all.map(({ paragraph }) => paragraph))],
      isUnsure: all.every(({ by }) => by !== 'name'),
    }));
  return { actors: of('actor'), places: of('place') };
}
