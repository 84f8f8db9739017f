import type { Report } from '../../model/report.ts';
import { findStrands } from './changes.ts';
import { deriveReport, type ReportView } from './report-view.ts';
import { deriveVoice, type VoiceView } from './voice-view.ts';
import { voiceGroups } from './voices-in-sources.ts';

/** How what some voices say of a claim changed, each report beside those that it brings up to date. */
export interface ChangeStrand {
  readonly voices: readonly VoiceView[];
  /** In time order. */
  readonly reports: readonly ReportView[];
}

/** The strands of a claim’s changes, with at most so many reports together. */
export function deriveStrands(reports: readonly Report[], most: number): readonly ChangeStrand[] {
  let room = most;
  return findStrands(reports).flatMap((strand) => {
    const shown = strand.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    const voices = voiceGroups(strand).map(({ lead }) => deriveVoice(lead));
    return { voices, reports: shown.map(deriveReport) };
  });
}
