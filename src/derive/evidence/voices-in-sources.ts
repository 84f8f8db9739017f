import { groupBy } from '../../collections/group-by.ts';
import type { Report } from '../../model/report.ts';
import { oneADocument } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { voiceKeyOf } from './voice-key.ts';
import { deriveVoice, type VoiceView } from './voice-view.ts';

/** A voice with the sources that have it; sources’ own voices that no other source names are one. */
export interface VoiceInSources {
  readonly voice: VoiceView;
  readonly sources: readonly EntryLink[];
}

/** The voices of some reports, each with the sources that have it. */
export function groupVoices(reports: readonly Report[]): readonly VoiceInSources[] {
  return voiceGroups(reports).map(({ lead, items }) => ({
    voice: deriveVoice(lead),
    sources: oneADocument(items.map(({ source }) => source)).map(entryLink),
  }));
}

/** The voices that have a stance on a claim, each with the sources that have it. */
export function findVoices(
  reports: readonly Report[],
  stance: Report['stance'],
): readonly VoiceInSources[] {
  return groupVoices(reports.filter((report) => report.stance === stance));
}

/**
 * Some reports by their voices, each with the report that shows whose it is. An actor that speaks in its own voice in one source and
 * is named in another is one voice, which is named; an agency that any source prints is not inferred.
 */
export function voiceGroups(
  reports: readonly Report[],
): readonly { readonly lead: Report; readonly items: readonly Report[] }[] {
  const named = new Set(reports.filter(isNamed).map(voiceKeyOf));
  const keyOf = (report: Report): string => {
    const key = voiceKeyOf(report);
    return isNamed(report) || named.has(key) ? key : 'own';
  };
  return groupBy(reports, keyOf).flatMap(({ items }) => {
    const lead = items.find(isPrinted) ?? items.find(isNamed) ?? items[0];
    return lead === undefined ? [] : { lead, items };
  });
}

function isPrinted(report: Report): boolean {
  return isNamed(report) && report.inferredAgency === null;
}

function isNamed({ voice }: Report): boolean {
  return voice.kind !== 'source';
}
