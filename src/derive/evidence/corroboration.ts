import { onceForEach } from '../../collections/once-for-each.ts';
import type { Report } from '../../model/report.ts';
import { oneADocument, type Source } from '../../model/source.ts';
import { heldReports, type OfReports } from './changes.ts';
import { assignOrigins, isAffirming, type Origin } from './origins.ts';
import { derivePartyWord, type PartyWord } from './party-word.ts';
import { isDisputed } from './source-difference.ts';
import { voiceKeyOf } from './voice-key.ts';
import { findVoices, type VoiceInSources } from './voices-in-sources.ts';

/** How well a claim stands: how many sources carry it, and on how many independent origins that rests. */
export interface Corroboration {
  /** How many sources have a voice that affirms the claim. */
  readonly sources: number;
  /** The named origins: they alone corroborate. */
  readonly origins: readonly Origin[];
  /** How many sources affirm it in their own voice, without naming an origin. */
  readonly ownVoice: number;
  /** How many voices without a name affirm it; any two of them, or one and an origin, may be the same. */
  readonly unnamed: number;
  /** Where all origins are of one party, and the claim is about it or about another. */
  readonly party: PartyWord | null;
  /** Voices that neither affirm nor deny it; they corroborate nothing. */
  readonly open: readonly VoiceInSources[];
  readonly denying: readonly VoiceInSources[];
  /** Whether one voice affirms what another denies, and nothing later brought either up to date. */
  readonly disputed: boolean;
}

/** The corroboration of a claim, from all its reports; what a voice has turned from stands for nothing any more. */
export const deriveCorroboration: OfReports<Corroboration> = onceForEach((reports) => {
  const held = heldReports(reports);
  const affirming = held.filter(isAffirming);
  const origins = assignOrigins(affirming);
  const own = affirming.filter((report) => report.voice.kind === 'source' && !origins.has(report));
  const unnamed = affirming.filter(({ voice }) => voice.kind === 'unnamed');
  return {
    sources: documentsOf(affirming).length,
    origins: [...new Set(origins.values())],
    ownVoice: documentsOf(own).length,
    unnamed: new Set(unnamed.map(voiceKeyOf)).size,
    party: derivePartyWord(affirming),
    open: findVoices(held, 'open'),
    denying: findVoices(held, 'denies'),
    disputed: isDisputed(reports),
  };
});

/** The one origin on which all that affirms a claim rests; null where there are more voices, or none with a name. */
export function soleOriginOf({ origins, ownVoice, unnamed }: Corroboration): Origin | null {
  const [origin, ...others] = origins;
  const isSole = others.length + ownVoice + unnamed === 0;
  return origin !== undefined && isSole ? origin : null;
}

function documentsOf(reports: readonly Report[]): readonly Source[] {
  return oneADocument(reports.map(({ source }) => source));
}
