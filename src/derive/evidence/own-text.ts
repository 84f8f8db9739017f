import { type Report, speakersOf } from '../../model/report.ts';
import { knownValue } from '../../model/source.ts';

/**
 * Whether a report is what the text of its source says without naming a speaker: in the source’s own voice, or that of the agency
 * whose text the source is. What such a source adds itself, with an empty chain, is not the agency’s text.
 */
export function isOwnText({ voice, isAgencyWord, source }: Report): boolean {
  const agency = knownValue(source.agency);
  if (voice.kind === 'source') return agency === null || agency === knownValue(source.outlet);
  return isAgencyWord && speakersOf({ voice })[0] === agency;
}
