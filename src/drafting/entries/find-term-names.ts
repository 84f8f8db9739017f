import { nameMatcher } from '../../names/name-matcher.ts';
import type { KnownEntries } from '../known/known-entries.ts';
import type { TermProposal } from '../proposal.ts';
import type { Sentence } from '../voices/sentence.ts';

/** Where an article uses a name that other sources use for a term of the story. */
export function findTermNames(
  sentences: readonly Sentence[],
  { terms }: KnownEntries,
): readonly TermProposal[] {
  const find = nameMatcher(
    terms.flatMap(({ id, names }) =>
      names.flatMap((name) => [
        { name, owner: id, isMention: true },
        { name: capital(name), owner: id, isMention: true },
      ]),
    ),
  );
  return sentences.flatMap(({ text, paragraph, offset }) =>
    find(text).map(({ owner, start, end }) => ({
      term: owner,
      name: text.slice(start, end),
      paragraph,
      start: offset + start,
      end: offset + end,
    })),
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
