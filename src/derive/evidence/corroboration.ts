import { onceForEach } from '../../collections/once-for-each.ts';
import type { Report } from '../../model/report.ts';
import { oneADocument, type Source } from '../../model/source.ts';
import { heldReports, type OfReports } from './changes.ts';
import { assignOrigins, isAffirming, type Origin } from './origins.ts';
import { derivePartyWord, type PartyWord } from './party-word.ts';
import { isDisputed } from './source-difference.ts';
import { voiceKeyOf } from './voice-key.ts';
import { findVoices, type VoiceInSources } from './voices-in-sources.ts';

/** The corroboration of a claim: the number of sources that carry it, and the independent origins. */
export interface Corroboration {
  /** The number of sources with a voice that affirms the claim. */
  readonly sources: number;
  /** The named origins: they alone corroborate. */
  readonly origins: readonly Origin[];
  /** The number of sources that affirm it in their own voice, without naming an origin. */
  readonly ownVoice: number;
  /** The number of unnamed voices that affirm it; any two of them, or one and an origin, may be the same. */
  readonly unnamed: number;
  /** The party, if all origins belong to one, and the claim is about it or another. */
  readonly party: PartyWord | null;
  /** The voices that neither affirm nor deny it; they corroborate nothing. */
  readonly open: readonly VoiceInSources[];
  readonly denying: readonly VoiceInSources[];
  /** Whether one voice affirms what another denies, and no later report updates either. */
  readonly disputed: boolean;
}

/** The corroboration of a claim, from all its reports; a report that its voice has abandoned no longer counts. */
export const deriveCorroboration: OfReports<Corroboration> = onceForEach((reports) => {
  const held = heldReports(reports);
  const affirming = held.filter(isAffirming);
  const origins = assignOrigins(affirming);
  const inOwnVoice = affirming.filter(
    (report) => report.voice.kind === 'source' && !origins.has(report),
  );
  const unnamed = affirming.filter(({ voice }) => voice.kind === 'unnamed');
  return {
    sources: documentsOf(affirming).length,
    origins: [...new Set(origins.values())],
    ownVoice: documentsOf(inOwnVoice).length,
    unnamed: new Set(unnamed.map(voiceKeyOf)).size,
    party: derivePartyWord(affirming),
    open: findVoices(held, 'open'),
    denying: findVoices(held, 'denies'),
    disputed: isDisputed(reports),
  };
});

/** The single origin of all that affirms a claim; null if there are more voices, or none with a name. */
export function soleOriginOf({ origins, ownVoice, unnamed }: Corroboration): Origin | null {
  const [origin, ...others] = origins;
  const isSole = others.length + ownVoice + unnamed === 0;
  return origin !== undefined && isSole ? origin : null;
}

function documentsOf(reports: readonly Report[]): readonly Source[] {
  return oneADocument(reports.map(({ source }) => source));
}
