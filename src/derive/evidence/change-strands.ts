import type { Report } from '../../model/report.ts';
import { findStrands } from './changes.ts';
import { deriveReport, type ReportView } from './report-view.ts';
import { deriveVoice, type VoiceView } from './voice-view.ts';
import { voiceGroups } from './voices-in-sources.ts';

/** The changes in what some voices say about a claim: reports with those that they update. */
export interface ChangeStrand {
  readonly voices: readonly VoiceView[];
  /** The reports, in time order. */
  readonly reports: readonly ReportView[];
}

/** The strands of a claim’s changes, with a limited number of reports in all. */
export function deriveStrands(reports: readonly Report[], limit: number): readonly ChangeStrand[] {
  let room = limit;
  return findStrands(reports).flatMap((strand) => {
    const shown = strand.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    const voices = voiceGroups(strand).map(({ lead }) => deriveVoice(lead));
    return { voices, reports: shown.map(deriveReport) };
  });
}
