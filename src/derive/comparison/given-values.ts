import { groupBy } from '../../collections/group-by.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Stance } from '../../model/report.ts';
import type { ReportView } from '../evidence/report-view.ts';
import type { VoiceView } from '../evidence/voice-view.ts';

/** A figure or date that a source gives for a claim, with the voices that give it. */
export interface GivenBySource<R extends ReportView> {
  readonly value: string;
  readonly date: EdtfDate | null;
  readonly stance: Stance;
  /** The voices; none if it is only the source’s own. */
  readonly voices: readonly VoiceView[];
  readonly reports: readonly R[];
}

/** The values that the reports of a source give for a claim: a figure or date once for each stance, with all who give it. */
export function findGivenValues<R extends ReportView>(
  reports: readonly R[],
): readonly GivenBySource<R>[] {
  const giving = reports.flatMap((report) =>
    report.value === null ? [] : [{ report, value: report.value }],
  );
  return groupBy(giving, ({ report, value }) =>
    JSON.stringify([report.date?.text ?? value, report.stance]),
  ).flatMap(({ items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const voices = groupBy(items, ({ report }) => JSON.stringify(report.voice));
    const distinct = voices.flatMap((same) => same.items.slice(0, 1));
    const isOwn = distinct.every(({ report }) => report.voice.kind === 'source');
    return {
      value: first.value,
      date: first.report.date,
      stance: first.report.stance,
      voices: isOwn ? [] : distinct.map(({ report }) => report.voice),
      reports: items.map(({ report }) => report),
    };
  });
}
