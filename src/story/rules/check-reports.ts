import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { earlierStances, isEarlierStance } from '../../file/schema/report-schema.ts';
import { noBrackets } from '../../file/schema/value-hint.ts';
import {
  activeBriefs,
  type ClaimEntry,
  type DraftSet,
  hasBrokenBrief,
} from '../drafts/draft-set.ts';
import { type DraftedReport, draftedReports } from '../drafts/drafted-reports.ts';

/** Finds reports that a brief cannot make, claims that no one reports, and reports that contradict one another. */
export function checkReports(set: DraftSet): Diagnostic[] {
  return [
    ...[...set.briefs.values()].flatMap((brief) => checkBrief(brief, set)),
    ...checkUnreported(set),
    ...checkRepeated(set),
  ];
}

function checkBrief(brief: BriefDraft, set: DraftSet): Diagnostic[] {
  const { sources, claims } = set;
  const { path, fields } = brief;
  const { restates, reports = [] } = fields;
  if (restates === undefined) {
    const found = (['reports', 'wording'] as const).filter(
      (field) => Object.keys(fields[field] ?? []).length > 0,
    );
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        rule: 'synthesis-report',
        path,
        at: spanIn(brief, first),
        message: `Unexpected \`${found.join('` and `')}\` in a synthesis, expected them in a brief with \`restates\``,
        note: 'A report says how one source carries a claim: add `restates`, or move the reports to the brief of their source.',
      },
    ];
  }
  const source = sources.get(restates)?.fields;
  return reports.flatMap((report, index): Diagnostic[] => {
    const findings: Diagnostic[] = [];
    const { paragraph, value } = report;
    const last = paragraph !== undefined && 'last' in paragraph ? paragraph.last : 0;
    if (source?.paragraphs !== undefined && last > source.paragraphs) {
      findings.push({
        rule: 'paragraph-range',
        path,
        at: spanIn(brief, 'reports', index, 'paragraph'),
        message: `Unexpected paragraph \`${last}\`, expected one from 1 to ${source.paragraphs}, as many as \`${restates}\` has`,
      });
    }
    if (isEarlierStance(report.stance)) {
      findings.push({
        rule: 'earlier-stance',
        path,
        at: spanIn(brief, 'reports', index, 'stance'),
        message: `Unexpected \`${report.stance}\` in \`stance\`, a word of an earlier format, expected \`affirms\`, \`denies\` or \`open\``,
        note: earlierStances[report.stance].note,
      });
    }
    const claim = claims.get(report.claim);
    const fault = value === undefined ? null : findValueFault(brief, index, value, claim);
    if (fault !== null)
      findings.push({ ...fault, path, at: spanIn(brief, 'reports', index, 'value') });
    return findings;
  });
}

/** A value of another kind than its claim's reports give. */
function findValueFault(
  brief: BriefDraft,
  index: number,
  value: string,
  claim: ClaimEntry | undefined,
): Pick<Diagnostic, 'rule' | 'message' | 'note'> | null {
  if (claim === undefined) return null;
  if (claim.fields.gives === 'date') {
    const parsed = parseEdtf(value);
    if (parsed.ok) return null;
    return {
      rule: 'invalid-date',
      message: `\`${value}\` is not a date: ${parsed.expected}`,
      note: `The claim \`${claim.id}\` says \`gives: date\`.`,
    };
  }
  // A list of dates reads as a one-of-set; what is in quotation marks is text.
  if (brief.spans[`reports.${index}.value.0`] === undefined) return null;
  return {
    rule: 'wrong-type',
    message: 'Unexpected list in `value`, expected text',
    note: `${noBrackets} If it is a choice of dates, say \`gives: date\` in the claim \`${claim.id}\`.`,
  };
}

function checkUnreported(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  const reported = new Set(
    activeBriefs(set).flatMap(({ fields }) => (fields.reports ?? []).map(({ claim }) => claim)),
  );
  return [...set.claims.values()].flatMap(({ id, state, located, prefix, at }) => {
    if (state === 'retired' || reported.has(id)) return [];
    const message = `Unexpected claim \`${id}\` that no report carries`;
    const note =
      prefix.length === 0
        ? 'Report it in a brief, or give it `status: retired` with a `reason`.'
        : `Report it in another brief, or move it to \`content/claims/${id}.md\` with \`status: retired\` and a \`reason\`.`;
    return [{ rule: 'unreported-claim', path: located.path, at, message, note }];
  });
}

/** A source may carry a claim on several people’s word, but not twice on one’s. */
function checkRepeated(set: DraftSet): Diagnostic[] {
  const seen = new Map<string, DraftedReport>();
  return [...draftedReports(set).values()].flat().flatMap((report): Diagnostic[] => {
    const { claim, source, voice, stance, fields } = report;
    const key = [source, claim, voice, fields.occasion ?? ''].join('\n');
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, report);
      return [];
    }
    const same = earlier.stance === stance;
    return [
      {
        rule: same ? 'double-report' : 'stance-conflict',
        path: report.brief.path,
        at: placeOf(report),
        message: same
          ? `Unexpected second report of \`${claim}\` by \`${source}\`, expected one for each speaker`
          : `Unexpected stance \`${stance}\` on \`${claim}\`, expected one: the same voice in \`${source}\` has \`${earlier.stance}\` too`,
        note: same
          ? 'Keep the fuller one; if the speaker said it twice, give each its `occasion`.'
          : 'Both are shown. Name the `speaker` of each where they are different voices.',
        related: { path: earlier.brief.path, at: placeOf(earlier), message: 'first reported here' },
      },
    ];
  });
}

function placeOf({ brief, index }: DraftedReport): Span {
  return spanIn(brief, 'reports', index, 'claim');
}
