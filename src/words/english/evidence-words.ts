import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';

/** The words for voices, origins and what stands against a claim. */
export const evidenceWords = {
  disputed: 'Disputed',
  differs: 'Sources differ',
  changed: 'Changed',
  changes: 'How it changed',
  changesNote:
    'By the day of the sources. What a later report brings up to date is no contradiction.',
  ownVoiceChanged: 'In a source’s own voice',
  figures: 'The figures that sources give',
  figuresNote: 'By the day on which the sources were published, each with whose figure it is.',
  figuresCaption: 'The figures side by side',
  broughtUpToDate: '(brought up to date since)',
  sourceItself: 'the source itself',
  unnamed: 'unnamed',
  in: 'in',
  countedWith: 'with',
  versions: (versions: number): string => `${numberWords(versions)} versions`,
  otherSources: (sources: number): string => `the ${numberWords(sources)} other sources`,
  openBy: 'Left open by:',
  deniedBy: 'Denied by:',
  noOrigin: (sources: number): string =>
    sources === 1 ? 'which names no origin' : 'none names an origin',
  ownVoice: (sources: number): string =>
    plural(sources, 'source says it in its own voice', 'sources say it in their own voice'),
  /** Of the only source that carries a claim: what it says itself, beside what it has of an origin. */
  itsOwnVoiceToo: 'it says it in its own voice too',
  itsOwnVoice: 'it says it in its own voice',
  ownVoiceOf: (source: string): string => `${source}, in its own voice`,
  andUnnamed: (voices: number): string =>
    voices === 1 ? 'and 1 unnamed' : `and ${numberWords(voices)} unnamed, who may be one`,
  /** Of sources that name no origin, behind what they say themselves. */
  unnamedToo: (voices: number): string =>
    voices === 1
      ? 'and 1 unnamed voice says it too'
      : `and ${numberWords(voices)} unnamed voices, who may be one, say it too`,
  /** Of sources that say nothing themselves. */
  onUnnamed: (sources: number, voices: number): string =>
    `${sources === 1 ? 'it rests' : 'they rest'} on ${
      voices === 1 ? '1 unnamed voice' : `${numberWords(voices)} unnamed voices, who may be one`
    }`,
};
