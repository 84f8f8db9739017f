import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';

/** The words for voices, origins and what speaks against a claim. */
export const evidenceWords = {
  disputed: 'Disputed',
  differs: 'Sources differ',
  changed: 'Changed',
  changes: 'How it changed',
  changesNote:
    'By the date of the sources. A later report that updates an earlier one does not contradict it.',
  ownVoiceChanged: 'In a source’s own voice',
  figures: 'Figures given by the sources',
  figuresNote: 'By date of publication, each with the voice that gives it.',
  figuresCaption: 'The figures side by side',
  broughtUpToDate: '(updated since)',
  sourceItself: 'the source itself',
  unnamed: 'unnamed',
  in: 'in',
  countedWith: 'with',
  versions: (versions: number): string => `${numberWords(versions)} versions`,
  otherSources: (sources: number): string => `the ${numberWords(sources)} other sources`,
  openBy: 'Left open by:',
  deniedBy: 'Denied by:',
  noOrigin: (sources: number): string =>
    sources === 1 ? 'which names no origin' : 'none of which names an origin',
  ownVoice: (sources: number): string =>
    plural(sources, 'source says it in its own voice', 'sources say it in their own voice'),
  /** What the only source that carries a claim says itself, beside what it attributes to an origin. */
  itsOwnVoiceToo: 'the source also says it in its own voice',
  itsOwnVoice: 'the source says it in its own voice',
  ownVoiceOf: (source: string): string => `${source}, in its own voice`,
  andUnnamed: unnamedVoices,
  /** Follows what sources that name no origin say themselves. */
  unnamedToo: (voices: number): string =>
    `and ${unnamedVoices(voices)}${voices === 1 ? ' says' : ', say'} it too`,
  /** Describes sources that say nothing themselves. */
  onUnnamed: (sources: number, voices: number): string =>
    `${sources === 1 ? 'it rests' : 'they rest'} on ${unnamedVoices(voices)}`,
};

function unnamedVoices(voices: number): string {
  return voices === 1
    ? '1 unnamed voice'
    : `${numberWords(voices)} unnamed voices, possibly the same`;
}
