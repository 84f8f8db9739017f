import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanIn } from '../../file/schema/draft.ts';
import { compareValues } from '../../model/compare-values.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import { findReplacedDrafts, speakerOf } from '../drafts/current-drafts.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import type { DraftedReport } from '../drafts/drafted-reports.ts';
import { findDocument } from '../drafts/find-document.ts';
import { publishedOn } from '../drafts/source-facts.ts';

/**
 * Finds the reports of a claim that have another stance or value than the same voice has in a source more than a day older, which
 * nothing brings up to date; each once, beside the youngest such report.
 */
export function findMissingUpdates(
  reports: readonly DraftedReport[],
  set: DraftSet,
  versions: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  const updated = new Set(findReplacedDrafts(reports, set, versions).map(({ earlier }) => earlier));
  const voices = Map.groupBy(reports, ({ voice }) => voice);
  return [...voices.values()].flatMap((strand) => {
    // What a page says of itself is over with its next version, whose word that has it from.
    const isOwn = strand.every(({ voice }) => voice === '');
    const states = lastVersions(strand, isOwn ? reports : strand, set, versions);
    const past = states
      .filter(({ report, last }) => last !== null && !updated.has(report))
      .toSorted((a, b) => (a.last ?? 0) - (b.last ?? 0));
    return states.flatMap((later): Diagnostic[] => {
      // An empty list says that the editors have looked.
      if (later.report.fields.updates !== undefined) return [];
      const earlier = findEarlier(later, past);
      return earlier === undefined ? [] : [missing(later.report, earlier.report)];
    });
  });
}

/** A report of a voice, with what decides whether another comes after it and says otherwise. */
interface State {
  readonly report: DraftedReport;
  readonly document: string;
  /** The first and the last day on which its source may have appeared, in milliseconds. */
  readonly first: number | null;
  readonly last: number | null;
  /** Whose voice it is; null for that of a source without a known outlet. */
  readonly speaker: string | null;
  /** All stances that the voice has in the source. */
  readonly stances: string;
  /** The same for all that say the same. */
  readonly saying: string;
}

const DAY = 86_400_000;

/** The youngest of some reports, in time order, that is more than a day older, in another document, and says otherwise. */
function findEarlier(later: State, past: readonly State[]): State | undefined {
  const { first, document } = later;
  if (first === null) return undefined;
  // Many sources print the same, which is compared once.
  const agreeing = new Set([later.saying]);
  return past.findLast((state) => {
    if (first - (state.last ?? first) <= DAY || state.document === document) return false;
    if (agreeing.has(state.saying)) return false;
    const isOther = saysOtherwise(state, later);
    if (!isOther) agreeing.add(state.saying);
    return isOther;
  });
}

/**
 * Papers may give other values than each other; but what one denies of another’s own words is no change of either. That a word is
 * left open in one source is how it was understood there, rarely news of the voice.
 */
function saysOtherwise(earlier: State, later: State): boolean {
  const isOneSpeaker = later.speaker !== null && earlier.speaker === later.speaker;
  const stances = earlier.stances.split(' ');
  const { stance } = later.report;
  const isTurned =
    !stances.includes(stance) &&
    ((stance === 'affirms' && earlier.report.stance === 'denies') ||
      (stance === 'denies' && earlier.report.stance === 'affirms'));
  return (isOneSpeaker && isTurned) || compareValues(earlier.report, later.report) === 'different';
}

/** The reports of one voice, of each document those of its last version among some: the next version takes the place of one. */
function lastVersions(
  strand: readonly DraftedReport[],
  among: readonly DraftedReport[],
  set: DraftSet,
  versions: ReadonlyMap<string, readonly string[]>,
): State[] {
  const dates = new Map(among.map(({ source }) => [source, publishedOn(set, source)]));
  const documents = new Map([...dates.keys()].map((source) => [source, findDocument(source, set)]));
  const last = new Map<string, string | undefined>(
    Array.from(new Set(documents.values()), (document) => {
      const states = versions.get(document) ?? [document];
      return [document, states.findLast((state) => dates.has(state))];
    }),
  );
  const stances = stancesBySource(strand);
  return strand.flatMap((report): State[] => {
    const { source, stance, value, figure } = report;
    const document = documents.get(source) ?? source;
    if (last.get(document) !== source) return [];
    const date = dates.get(source) ?? null;
    const all = stances.get(source) ?? stance;
    const speaker = speakerOf(report, set);
    return [
      {
        report,
        document,
        first: timeOf(date === null ? null : earliestDay(date)),
        last: timeOf(date === null ? null : latestDay(date)),
        speaker,
        stances: all,
        saying: JSON.stringify([speaker, all, stance, value, figure?.numbers]),
      },
    ];
  });
}

function timeOf(day: string | null): number | null {
  return day === null ? null : Date.parse(day);
}

function stancesBySource(strand: readonly DraftedReport[]): ReadonlyMap<string, string> {
  const bySource = Map.groupBy(strand, ({ source }) => source);
  return new Map(
    Array.from(bySource, ([source, reports]) => [
      source,
      [...new Set(reports.map(({ stance }) => stance))].sort().join(' '),
    ]),
  );
}

function missing(later: DraftedReport, earlier: DraftedReport): Diagnostic {
  const field = later.stance === earlier.stance ? 'value' : 'stance';
  return {
    rule: 'missing-update',
    path: later.brief.path,
    at: spanOf(later, field),
    message: `Unexpected \`${later[field]}\` in \`${field}\` where \`${earlier.source}\`, an older source, has \`${earlier[field]}\` of the same voice, expected \`updates\``,
    note: `Write \`updates: ${earlier.source}\` if this brings it up to date, and \`updates: []\` if the two contradict each other.`,
    related: {
      path: earlier.brief.path,
      at: spanOf(earlier, field),
      message: `the earlier ${field}`,
    },
  };
}

/** Where the field is, or the claim of a report that leaves its stance out. */
function spanOf({ brief, index, fields }: DraftedReport, field: 'value' | 'stance') {
  return spanIn(brief, 'reports', index, fields[field] === undefined ? 'claim' : field);
}
