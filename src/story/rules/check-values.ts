import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { findStatedFigures } from '../../values/find-stated-figures.ts';
import { findUnquotedFigures } from '../../values/find-unquoted-figures.ts';
import { readFigure } from '../../values/read-figure.ts';
import type { ClaimEntry, DraftSet } from '../drafts/draft-set.ts';

/** Finds values that cannot be compared as what they are, and figures that appear where they should not. */
export function checkValues(set: DraftSet): Diagnostic[] {
  return [
    ...[...set.briefs.values()].flatMap((brief) => checkBrief(brief, set)),
    ...checkStatements(set),
  ];
}

function checkBrief(brief: BriefDraft, set: DraftSet): Diagnostic[] {
  const { path, fields } = brief;
  const { restates, reports = [] } = fields;
  if (restates === undefined) return [];
  const language = languageOf(restates, set);
  return reports.flatMap(({ claim: id, value, quote }, index): Diagnostic[] => {
    const claim = set.claims.get(id);
    // A list is a finding of its own.
    const isList = brief.spans[`reports.${index}.value.0`] !== undefined;
    if (claim === undefined || value === undefined || isList) return [];
    const { gives } = claim.fields;
    const at = spanIn(brief, 'reports', index, 'value');
    const findings: Diagnostic[] = [];
    if (gives === undefined) findings.push({ ...wordMissingKind(claim), path, at });
    if (gives === 'date' || quote === undefined) return findings;
    const [figure] = findUnquotedFigures(value, quote, language);
    if (figure !== undefined) {
      findings.push({
        rule: 'unquoted-figure',
        path,
        at,
        message: `Cannot find the figure \`${figure}\` of \`value\` in \`quote\``,
        note: 'Give the figure as the source has it, or quote the words in which it appears.',
      });
    }
    return findings;
  });
}

function wordMissingKind({
  id,
  located,
}: ClaimEntry): Pick<Diagnostic, 'rule' | 'message' | 'note'> {
  return {
    rule: 'value-kind',
    message: `Unexpected \`value\` on the claim \`${id}\`, which does not say what its reports give`,
    note: `Add \`gives: figure\` or \`gives: date\` below its \`statement\` in \`${located.path}\`.`,
  };
}

function checkStatements(set: DraftSet): Diagnostic[] {
  const values = collectNumbers(set);
  const { site } = set;
  const language = site === null || site === 'broken' ? null : site.fields.language;
  return [...set.claims.values()].flatMap(({ id, fields, located, prefix, state }) => {
    if (fields.gives !== 'figure' || state === 'retired') return [];
    const known = values.get(id) ?? new Set();
    const [figure] = findStatedFigures(fields.statement, language, known);
    if (figure === undefined) return [];
    return [
      {
        rule: 'figure-in-statement' as const,
        path: located.path,
        at: spanIn(located, ...prefix, 'statement'),
        message: `Unexpected figure \`${figure}\` in the statement of \`${id}\`, expected it in the \`value\` of each report`,
        note: 'The claim says `gives: figure`, since sources may give others: say without a number what they count.',
      },
    ];
  });
}

/** The numbers that reports give, by claim. */
function collectNumbers(set: DraftSet): ReadonlyMap<string, ReadonlySet<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const { fields } of set.briefs.values()) {
    const { restates, reports = [] } = fields;
    if (restates === undefined) continue;
    for (const { claim, value } of reports) {
      if (value === undefined) continue;
      const figure = readFigure(value, languageOf(restates, set));
      const known = numbers.get(claim) ?? new Set();
      numbers.set(claim, known);
      for (const number of figure?.numbers ?? []) known.add(number);
    }
  }
  return numbers;
}

function languageOf(source: string, { sources }: DraftSet): string | null {
  return sources.get(source)?.fields.language ?? null;
}
