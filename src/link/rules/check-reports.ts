import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import { parseEdtf } from '../../model/parse-edtf.ts';
import { type BriefDraft, spanIn } from '../../validate/draft.ts';
import {
  earlierStances,
  isEarlierStance,
  namedSpeakers,
  type ReportFields,
  stanceOf,
} from '../../validate/report-schema.ts';
import { noBrackets } from '../../validate/value-hint.ts';
import { activeBriefs, type ClaimEntry, type DraftSet, hasBrokenBrief } from '../draft-set.ts';
import { publishedOn } from './published-on.ts';

/** Finds reports that a brief cannot make, claims that nobody reports, and reports that contradict one another. */
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
    return (['reports', 'wording'] as const)
      .filter((field) => Object.keys(fields[field] ?? []).length > 0)
      .map((field) => ({
        rule: 'synthesis-report',
        path,
        at: spanIn(brief, field),
        message: `Unexpected \`${field}\` in a synthesis, expected them in a brief with \`restates\``,
        note: 'A report says how one source carries a claim: add `restates`, or move the reports to the brief of their source.',
      }));
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
    findings.push(...findWrongUpdates(brief, index, set));
    const claim = claims.get(report.claim);
    const fault = value === undefined ? null : findValueFault(brief, index, value, claim);
    if (fault !== null)
      findings.push({ ...fault, path, at: spanIn(brief, 'reports', index, 'value') });
    return findings;
  });
}

/** A report can bring up to date what another source of an earlier or the same day reports of the claim. */
function findWrongUpdates(brief: BriefDraft, index: number, set: DraftSet): Diagnostic[] {
  const { restates, reports = [] } = brief.fields;
  const { claim, updates = [] } = reports[index] ?? {};
  return updates.flatMap((id, place): Diagnostic[] => {
    const fault = faultOfUpdate(id, { claim, restates }, set);
    if (fault === null) return [];
    return [
      {
        rule: 'wrong-update',
        path: brief.path,
        at: spanIn(brief, 'reports', index, 'updates', place),
        message: `Unexpected \`${id}\` in \`updates\`: ${fault}`,
        note: '`updates` names the sources whose report of this claim the report brings up to date.',
      },
    ];
  });
}

function faultOfUpdate(
  id: string,
  {
    claim,
    restates,
  }: { readonly claim: string | undefined; readonly restates: string | undefined },
  set: DraftSet,
): string | null {
  if (!set.sources.has(id)) return null;
  if (id === restates) return 'a source does not bring itself up to date';
  const isReported = activeBriefs(set).some(
    ({ fields }) =>
      fields.restates === id && (fields.reports ?? []).some((report) => report.claim === claim),
  );
  if (!isReported && !hasBrokenBrief(set)) return `it has no report of \`${claim}\``;
  const [earlier, later] = [id, restates].map((source) => publishedOn(set, source));
  const first = earlier ? earliestDay(earlier) : null;
  const last = later ? latestDay(later) : null;
  return first !== null && last !== null && first > last ? 'it is younger' : null;
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

interface Spot {
  readonly report: ReportFields;
  readonly path: string;
  readonly at: Span;
}

/** A source may carry a claim on several people’s word, but not twice on one’s. */
function checkRepeated(set: DraftSet): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const seen = new Map<string, Spot>();
  for (const brief of activeBriefs(set)) {
    const { restates, reports = [] } = brief.fields;
    if (restates === undefined) continue;
    for (const [index, report] of reports.entries()) {
      const { claim, via = [], occasion = '' } = report;
      const stance = stanceOf(report);
      const spot: Spot = { report, path: brief.path, at: spanIn(brief, 'reports', index, 'claim') };
      // Without a speaker the word is that of the last in the chain.
      const speakers = namedSpeakers(report).map(({ id }) => id);
      const origin =
        speakers.length > 0
          ? speakers.sort().join(' ')
          : JSON.stringify(report.speaker ?? via.at(-1) ?? '');
      const key = [restates, claim, origin, occasion].join('\n');
      const earlier = seen.get(key);
      if (earlier === undefined) {
        seen.set(key, spot);
      } else {
        const firstStance = stanceOf(earlier.report);
        const same = firstStance === stance;
        findings.push({
          rule: same ? 'double-report' : 'stance-conflict',
          path: spot.path,
          at: spot.at,
          message: same
            ? `Unexpected second report of \`${claim}\` by \`${restates}\`, expected one for each speaker`
            : `Unexpected stance \`${stance}\` on \`${claim}\`, expected one: the same voice in \`${restates}\` has \`${firstStance}\` too`,
          note: same
            ? 'Keep the fuller one; if the speaker said it twice, give each its `occasion`.'
            : 'Both are shown. Name the `speaker` of each where they are different voices.',
          related: { path: earlier.path, at: earlier.at, message: 'first reported here' },
        });
      }
    }
  }
  return findings;
}
