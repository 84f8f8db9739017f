import type { EditableSite, Plan, Revision } from '../../src/editing/editable-site.ts';
import { type ValidatedFile, validateFile } from '../../src/file/validate-file.ts';
import type { Noun } from '../../src/model/ids.ts';
import { cardOf } from '../../src/story/drafts/file-card.ts';
import { type ContentTree, filesOf } from '../content-tree.ts';

const validated = new Map<string, ValidatedFile>();

/** What the files of a tree come to; one of the same bytes is read once. */
export function validate(tree: ContentTree): readonly ValidatedFile[] {
  return filesOf(tree).map((file) => {
    const key = `${file.path}\n${new TextDecoder().decode(file.bytes)}`;
    const known = validated.get(key) ?? validateFile(file);
    validated.set(key, known);
    return known;
  });
}

/** One entry of each noun in a file of its own, and one of each that a brief defines. */
export function samplesOf(tree: ContentTree): readonly (readonly [noun: Noun, id: string])[] {
  const samples = new Map<string, readonly [Noun, string]>();
  for (const card of editable(tree).cards)
    for (const { noun, id } of card.defines)
      if (!samples.has(`${noun} in ${card.noun}`))
        samples.set(`${noun} in ${card.noun}`, [noun, id]);
  return [...samples.values()];
}

/** The files of a tree as commands that edit see them. */
export function editable(tree: ContentTree): EditableSite {
  const files = new Map(validate(tree).map((file) => [file.path, file]));
  return {
    cards: [...files.values()]
      .map((file) => cardOf(file))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: (cards) => cards.flatMap(({ path }) => files.get(path) ?? []),
    files: new Map(filesOf(tree).map((file) => [file.path, file])),
  };
}

/** A tree as a plan leaves it; throws where the plan refuses. */
export function follow(tree: ContentTree, plan: Plan): ContentTree {
  if (plan.refused !== null) throw new Error(plan.refused);
  const { revisions } = plan as { readonly revisions: readonly Revision[] };
  const next = new Map(tree);
  for (const { path, bytes } of revisions) {
    if (bytes === null) next.delete(path);
    else next.set(path, bytes);
  }
  return next;
}

/** A file of a tree as text. */
export function textIn(tree: ContentTree, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(tree.get(path));
}
