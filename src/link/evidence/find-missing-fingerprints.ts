import { count } from '../../diagnostics/count-findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BriefDraft, spanIn } from '../../validate/draft.ts';
import { activeBriefs, type DraftSet, stateOf } from '../draft-set.ts';
import { findQuotations } from './find-quotations.ts';
import { type FingerprintFile, sourceOfFingerprint } from './fingerprint-file.ts';

/** Finds restated sources without a fingerprint: nothing that their briefs quote was looked up. */
export function findMissingFingerprints(
  set: DraftSet,
  files: readonly FingerprintFile[],
): Diagnostic[] {
  // Where the folder itself could not be read, nobody knows what is missing.
  if (files.some(({ path }) => path === 'fingerprints')) return [];
  const present = new Set(files.map(({ path }) => sourceOfFingerprint(path)));
  const briefs = Map.groupBy(activeBriefs(set), ({ fields }) => fields.restates ?? '');
  return [...set.sources.values()].flatMap((source): Diagnostic[] => {
    const restating = briefs.get(source.id) ?? [];
    if (restating.length === 0 || present.has(source.id) || stateOf(source) === 'retired')
      return [];
    return [
      {
        rule: 'missing-fingerprint',
        path: source.path,
        at: spanIn(source, 'label'),
        message: `Missing fingerprint of \`${source.id}\`, expected one: ${whatIsUnchecked(restating)}`,
        note: `Make it from the text of the source: \`npm run fingerprint -- ARTICLE.txt --source ${source.id}\`.`,
      },
    ];
  });
}

function whatIsUnchecked(briefs: readonly BriefDraft[]): string {
  const quotations = briefs.flatMap(findQuotations).length;
  const wording = `the wording of ${count(briefs.length, 'brief')}`;
  return quotations === 0
    ? `${wording} is unchecked`
    : `${count(quotations, 'quotation')} and ${wording} are unchecked`;
}
