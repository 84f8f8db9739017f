import type { Actor } from '../../model/actor.ts';
import { type Report, speakersOf } from '../../model/report.ts';
import { documentOf, knownValue, type Source, statesOf } from '../../model/source.ts';

/** The fields that decide whose voice a report carries. */
export type Voiced = Pick<Report, 'voice' | 'via' | 'source'>;

/**
 * The key that distinguishes the voices of reports. One actor, or the same actors together, are one voice wherever they speak; a
 * source’s own voice is that of its outlet, if that is known.
 */
export function voiceKeyOf(report: Voiced): string {
  return speakingIn(report).join(' ');
}

/** The keys of those who speak in a report, each the same wherever it speaks: if several speak together, of each of them. */
function speakingIn(report: Voiced): readonly string[] {
  const { voice, source } = report;
  switch (voice.kind) {
    case 'source': {
      const outlet = outletOf(source);
      return [outlet === null ? `source:${documentOf(source).id}` : actorKey(outlet)];
    }
    case 'actors':
      return [...new Set(speakersOf(report).map(actorKey))].sort();
    case 'unnamed':
      return [JSON.stringify([textOf(report), voice.of?.id ?? null, voice.who])];
  }
}

/** The voices that are compared between sources: those who speak, and one for all sources’ own voices together. */
export function comparedVoices(report: Voiced): readonly string[] {
  return report.voice.kind === 'source' ? ['own', ...speakingIn(report)] : speakingIn(report);
}

/** Whether two reports share a voice that is compared. */
export function shareVoice(a: Voiced, b: Voiced): boolean {
  const voices = new Set(comparedVoices(a));
  return comparedVoices(b).some((voice) => voices.has(voice));
}

function actorKey({ id }: Actor): string {
  return `actor:${id}`;
}

/** The outlet of a source, or of its document’s first version. */
function outletOf(source: Source): Actor | null {
  return knownValue(source.outlet) ?? knownValue(documentOf(source).outlet);
}

/**
 * The text that describes someone it does not name: the same words mean the same person only in versions of one document, and
 * in copies of an agency’s text.
 */
function textOf({ via, source }: Voiced): string {
  const agency = agencyOf(source);
  const isBeside = agency !== null && agency === knownValue(source.agency) && !via.includes(agency);
  return agency === null || (isBeside && agency !== outletOf(source))
    ? `source:${documentOf(source).id}`
    : actorKey(agency);
}

/** The agency whose text a source is, as a copy or as its own dispatch, in any of its versions. */
function agencyOf(source: Source): Actor | null {
  for (const state of statesOf(source)) {
    const agency = knownValue(state.agency);
    if (agency !== null) return agency;
  }
  return source.kind === 'wire-report' ? outletOf(source) : null;
}
