import { count } from '../../diagnostics/count-findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { activeBriefs, type DraftSet, stateOf } from '../drafts/draft-set.ts';
import type { Evidence } from './evidence.ts';
import { findQuotations } from './find-quotations.ts';
import { type FingerprintFile, sourceOfFingerprint } from './fingerprint-file.ts';
import { storySources } from './story-sources.ts';

/**
 * Finds sources without a fingerprint: nothing that the briefs quote which restate them was looked up, nor what a synthesis
 * quotes and no other source is found to have.
 */
export function findMissingFingerprints(
  set: DraftSet,
  files: readonly FingerprintFile[],
  evidence: Evidence['briefs'],
): Diagnostic[] {
  // Where the folder itself could not be read, no one knows what is missing.
  if (files.some(({ path }) => path === 'fingerprints')) return [];
  const present = new Set(files.map(({ path }) => sourceOfFingerprint(path)));
  const briefs = Map.groupBy(activeBriefs(set), ({ fields }) => fields.restates ?? '');
  const uncheckedIn = findUncheckedInSyntheses(set, briefs.get('') ?? [], evidence);
  return [...set.sources.values()].flatMap((source): Diagnostic[] => {
    const restating = briefs.get(source.id) ?? [];
    const quotations = restating.flatMap(findQuotations).length + (uncheckedIn.get(source.id) ?? 0);
    const isUsed = restating.length > 0 || quotations > 0;
    if (!isUsed || present.has(source.id) || stateOf(source) === 'retired') return [];
    return [
      {
        rule: 'missing-fingerprint',
        path: source.path,
        at: spanIn(source, 'label'),
        message: `Missing fingerprint of \`${source.id}\`, expected one: ${whatIsUnchecked(quotations, restating.length)}`,
        note: `Make it from the text of the source: \`npx collate fingerprint ARTICLE.txt --source ${source.id}\`.`,
      },
    ];
  });
}

/** How many quotations of syntheses each source without a fingerprint leaves unchecked. */
function findUncheckedInSyntheses(
  set: DraftSet,
  syntheses: readonly BriefDraft[],
  evidence: Evidence['briefs'],
): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const { path, fields } of syntheses) {
    const open = (evidence[path]?.quotations ?? []).filter((answer) => answer === 'unchecked');
    if (open.length === 0) continue;
    for (const { id } of storySources(set, fields.story))
      total.set(id, (total.get(id) ?? 0) + open.length);
  }
  return total;
}

function whatIsUnchecked(quotations: number, briefs: number): string {
  if (briefs === 0)
    return `${count(quotations, 'quotation')} ${quotations === 1 ? 'is' : 'are'} unchecked`;
  const wording = `the wording of ${count(briefs, 'brief')}`;
  return quotations === 0
    ? `${wording} is unchecked`
    : `${count(quotations, 'quotation')} and ${wording} are unchecked`;
}
