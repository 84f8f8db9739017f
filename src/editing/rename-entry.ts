import { didYouMean } from '../diagnostics/suggest.ts';
import { changeFields } from '../file/edits/change-file.ts';
import { type IdChange, renameIn } from '../file/edits/rename-id.ts';
import { idsIn } from '../file/schema/references-of.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { validateFile } from '../file/validate-file.ts';
import type { PlainMapping } from '../file/yaml/plain-value.ts';
import { idPattern, isReservedName } from '../model/ids.ts';
import type { FileCard } from '../story/drafts/file-card.ts';
import { definesClaim, definesEvent, itemsIn } from './brief-items.ts';
import {
  draftsOf,
  type EditableDraft,
  type EditableSite,
  findFault,
  idsOf,
  meantId,
  type Plan,
  type Revision,
  refuseBroken,
  refuseTwice,
  stateIn,
} from './editable-site.ts';

/**
 * Plans another id for an entry, wherever a field or a link names it. What defines it notes the id of before, so that its address
 * leads on; its own file and its fingerprint take the name of the id of now.
 * @param fingerprintsOf what becomes of the fingerprint of a source
 */
export function planRename(
  site: EditableSite,
  { noun, from: written, to }: IdChange,
  fingerprintsOf: (change: IdChange) => readonly Revision[],
): Plan<{ readonly references: number; readonly leadsOn: boolean }> {
  const from = meantId(site, noun, written);
  const change: IdChange = { noun, from, to };
  const refused = refuseRename(site, change);
  if (refused !== null) return { refused };
  const affected = draftsOf(
    site,
    site.cards.filter((card) => mayName(card, change)),
  );
  // Nobody has seen the address of a draft.
  const leadsOn = stateIn(site, noun, from) !== 'draft';
  const revisions: Revision[] = [];
  let references = 0;
  for (const each of affected) {
    const renamed = renameIn(each.file, each.draft, change);
    const defines = each.card.defines.some((entry) => entry.noun === noun && entry.id === from);
    if (renamed.references === 0 && !defines) continue;
    references += renamed.references;
    const noted = defines && leadsOn ? noteFormer(renamed.file, each, change) : renamed.file;
    const isOwn = each.card.noun === noun && each.card.id === from;
    const path = isOwn ? each.card.path.replace(/[^/]+$/, `${to}.md`) : each.card.path;
    const fault = findFaultAfter({ path, bytes: noted.bytes }, change);
    if (fault !== null) return { refused: `Cannot change \`${each.card.path}\`: ${fault}` };
    if (isOwn) revisions.push({ path: each.card.path, bytes: null });
    revisions.push({ path, bytes: noted.bytes });
  }
  return {
    refused: null,
    references,
    leadsOn,
    revisions: [...revisions, ...fingerprintsOf(change)],
  };
}

function refuseRename(site: EditableSite, { noun, from, to }: IdChange): string | null {
  const ids = idsOf(site, noun);
  if (!ids.includes(from))
    return refuseBroken(site) ?? `Cannot find ${noun} \`${from}\`${didYouMean(from, ids)}`;
  const twice = refuseTwice(site, noun, from);
  if (twice !== null) return twice;
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
function noteFormer(
  file: ContentFile,
  { card, draft }: EditableDraft,
  { noun, from, to }: IdChange,
): ContentFile {
  const entry = card.defines.find((each) => each.noun === noun && each.id === from);
  const formerIds = [...(entry?.formerIds ?? []).filter((id) => id !== to), from];
  return changeFields(file, (fields) => {
    if (draft.noun === noun) return { ...fields, formerIds };
    const [list, defines, after] =
      noun === 'claim'
        ? (['reports', definesClaim, 'statement'] as const)
        : (['events', definesEvent, 'id'] as const);
    const items = itemsIn(fields, list).map((item) =>
      defines(item, to) ? withAfter(item, after, { formerIds }) : item,
    );
    return { ...fields, [list]: items };
  });
}

/** A mapping with further fields after one of its own. */
function withAfter(fields: PlainMapping, after: string, added: PlainMapping): PlainMapping {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => [
      ...(name in added ? [] : [[name, value] as const]),
      ...(name === after ? Object.entries(added) : []),
    ]),
  );
}

/** What is wrong with a file once the id is another; null where nothing is. */
function findFaultAfter(file: ContentFile, { noun, from }: IdChange): string | null {
  const fault = findFault(file);
  const { draft } = validateFile(file);
  if (fault !== null || draft === null || draft.noun === 'site') return fault;
  const left = [
    ...idsIn(draft).filter(({ use }) => use !== 'former'),
    ...draft.body.references.flatMap(({ part, ...reference }) => [
      reference,
      ...(part === null ? [] : [{ noun: 'source', id: part }]),
    ]),
  ].some((found) => found.noun === noun && found.id === from);
  return left ? `a link to \`${noun}:${from}\` is written in a way that is not understood` : null;
}
