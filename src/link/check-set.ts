import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';
import { collectDrafts } from './collect-drafts.ts';
import { type DraftSet, stateOf } from './draft-set.ts';
import { type Evidence, noEvidence } from './evidence/evidence.ts';
import { checkActors } from './rules/check-actors.ts';
import { checkChains } from './rules/check-chains.ts';
import { checkCitations } from './rules/check-citations.ts';
import { checkEvents } from './rules/check-events.ts';
import { checkLetterCase } from './rules/check-letter-case.ts';
import { checkQuotes } from './rules/check-quotes.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkReports } from './rules/check-reports.ts';
import { checkRoleGaps } from './rules/check-role-gaps.ts';
import { checkSources } from './rules/check-sources.ts';
import { checkStaleDates } from './rules/check-stale-dates.ts';
import { checkStories } from './rules/check-stories.ts';
import { checkSuccessors } from './rules/check-successors.ts';
import { checkTimeOrder } from './rules/check-time-order.ts';
import { checkUpdates } from './rules/check-updates.ts';
import { checkValues } from './rules/check-values.ts';

/** What the set of files tells. */
export interface CheckedSet {
  /** What is published; null where a finding is an error. */
  readonly published: DraftSet | null;
  /** Of the files and of the set, in printing order. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckOptions {
  /** Whether drafts are part of the content, as an editor's preview shows them. They are checked either way. */
  readonly drafts: boolean;
  /** What the fingerprints tell; a brief that is not in it is unchecked. */
  readonly evidence?: Evidence;
}

const rules: readonly ((set: DraftSet, evidence: Evidence) => Diagnostic[])[] = [
  checkReferences,
  checkSuccessors,
  checkStories,
  checkReports,
  checkUpdates,
  checkCitations,
  checkValues,
  checkQuotes,
  checkTimeOrder,
  checkEvents,
  checkStaleDates,
  checkChains,
  checkActors,
  checkRoleGaps,
  checkSources,
];

/** The per-set half of the check: resolves every reference and runs the rules that span files. */
export function checkSet(
  files: readonly ValidatedFile[],
  { drafts, evidence = noEvidence }: CheckOptions,
): CheckedSet {
  const all = collectDrafts(files);
  const findings = [
    ...files.flatMap((file) => file.diagnostics),
    ...all.diagnostics,
    ...checkLetterCase(files.map((file) => file.path)),
    ...rules.flatMap((rule) => rule(all.set, evidence)),
    ...Object.values(evidence.briefs).flatMap((found) => found.diagnostics),
  ];
  const finished = files.filter(
    ({ draft }) => draft === null || draft.noun === 'site' || stateOf(draft) !== 'draft',
  );
  let published = all.set;
  if (finished.length < files.length) {
    // What stands with its drafts must stand without them too: a claim that only a draft reports does not.
    published = collectDrafts(finished).set;
    const again = rules.filter((rule) => rule !== checkReferences && rule !== checkSuccessors);
    findings.push(...again.flatMap((rule) => rule(published, evidence)));
  }
  const diagnostics = withoutRepeats(sortDiagnostics(findings));
  if (hasErrors(diagnostics)) return { published: null, diagnostics };
  return { published: drafts ? all.set : published, diagnostics };
}

/** Sorted findings, each once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  let last = '';
  return diagnostics.filter((diagnostic) => {
    const text = JSON.stringify(diagnostic);
    const repeated = text === last;
    last = text;
    return !repeated;
  });
}
