import { didYouMean } from '../diagnostics/suggest.ts';
import { definitionPath } from '../file/definition-path.ts';
import { editFile } from '../file/edits/edit-file.ts';
import { type IdChange, renameId } from '../file/edits/rename-id.ts';
import { idsIn } from '../file/schema/references-of.ts';
import { validateFile } from '../file/validate-file.ts';
import { fieldEditor } from '../file/yaml/field-editor.ts';
import { idPattern, isReservedName } from '../model/ids.ts';
import type { FileCard } from '../story/drafts/file-card.ts';
import {
  draftsOf,
  type EditableDraft,
  type EditableSite,
  idsOf,
  type Plan,
  type Revision,
  refuseBroken,
} from './editable-site.ts';

/**
 * Plans another id for an entry, wherever a field or a link names it. What defines it notes the id of before, so that its address
 * leads on; its own file and its fingerprint take the name of the id of now.
 * @param fingerprints the ids of the sources that have a fingerprint
 */
export function planRename(
  site: EditableSite,
  change: IdChange,
  fingerprints: readonly Revision[],
): Plan<{ readonly references: number }> {
  const refused = refuseRename(site, change);
  if (refused !== null) return { refused };
  const { noun, from, to } = change;
  const affected = draftsOf(
    site,
    site.cards.filter((card) => mayName(card, change)),
  );
  const revisions: Revision[] = [];
  let references = 0;
  for (const each of affected) {
    const edits = renameId(each.file, each.draft, change);
    const defines = each.card.defines.some((entry) => entry.noun === noun && entry.id === from);
    if (edits.length === 0 && !defines) continue;
    references += edits.length;
    const renamed = editFile(each.file, edits);
    const noted = defines ? noteFormer(renamed, each, change) : renamed;
    const isOwn = each.card.noun === noun && each.card.id === from;
    const path = isOwn ? each.card.path.replace(/[^/]+$/, `${to}.md`) : each.card.path;
    const fault = findFault(path, noted.bytes, change);
    if (fault !== null) return { refused: `Cannot change \`${each.card.path}\`: ${fault}` };
    if (isOwn) revisions.push({ path: each.card.path, bytes: null });
    revisions.push({ path, bytes: noted.bytes });
  }
  return { refused: null, references, revisions: [...revisions, ...fingerprints] };
}

function refuseRename(site: EditableSite, { noun, from, to }: IdChange): string | null {
  const ids = idsOf(site, noun);
  if (!ids.includes(from)) return `Cannot find ${noun} \`${from}\`${didYouMean(from, ids)}`;
  if (from === to) return `Unexpected \`${to}\`, expected another id than the one it has`;
  if (!idPattern.test(to) || to.length > 100 || isReservedName(to))
    return `Unexpected id \`${to}\`, expected at most 100 lower-case ASCII letters, digits and single hyphens`;
  if (ids.includes(to))
    return `Unexpected id \`${to}\`, which another ${noun} has; to make one of two, retire one with the other as its \`--successor\``;
  const former = site.cards
    .flatMap(({ defines }) => defines)
    .find((entry) => entry.noun === noun && entry.id !== from && entry.formerIds.includes(to));
  if (former !== undefined)
    return `Unexpected id \`${to}\`, at whose address readers find ${noun} \`${former.id}\`, which had it once`;
  return refuseBroken(site);
}

/** Whether a file may have the id somewhere; a card knows of no source after `#`, and of no successor. */
function mayName(card: FileCard, { noun, from }: IdChange): boolean {
  const isIt = (entry: { readonly noun: string; readonly id: string }): boolean =>
    entry.noun === noun && entry.id === from;
  return (
    noun === 'source' ||
    card.defines.some(
      (entry) => isIt(entry) || (entry.noun === noun && entry.state === 'retired'),
    ) ||
    card.refersTo.some(isIt)
  );
}

/** Notes the id of before where an entry is defined; one that it gets back is no longer one of before. */
function noteFormer(file: EditableDraft['file'], { card, draft }: EditableDraft, change: IdChange) {
  const { noun, from, to } = change;
  const entry = card.defines.find((each) => each.noun === noun && each.id === from);
  const formerIds = [...(entry?.formerIds ?? []).filter((id) => id !== to), from];
  const at = definitionPath(draft, noun, from);
  const after = at.length === 0 ? undefined : noun === 'claim' ? 'statement' : 'id';
  return editFile(file, fieldEditor(file).set(at, { formerIds }, after));
}

/** What is wrong with a file once the id is another; null where nothing is. */
function findFault(path: string, bytes: Uint8Array, { noun, from }: IdChange): string | null {
  const { draft, diagnostics } = validateFile({ path, bytes });
  const [finding] = diagnostics;
  if (finding !== undefined) return `line ${finding.at.line} would be wrong: ${finding.message}`;
  if (draft === null || draft.noun === 'site') return null;
  const left = [
    ...idsIn(draft).filter(({ use }) => use !== 'former'),
    ...draft.body.references.flatMap(({ part, ...reference }) => [
      reference,
      ...(part === null ? [] : [{ noun: 'source', id: part }]),
    ]),
  ].some((found) => found.noun === noun && found.id === from);
  return left ? `a link to \`${noun}:${from}\` is written in a way that is not understood` : null;
}
