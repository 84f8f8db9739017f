import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';
/** The words of the comparison: marks at quotes, parties, filters, pairs and coverage. */
export const comparisonWords = {
  quoteStatuses: { found: 'quote checked against the source', unchecked: 'quote unchecked' },
  times: (count: number): string => `×${numberWords(count)}`,
  translation: 'The editors’ translation',
  editorsNote: 'Editors’ note',
  uncounted: '(not counted)',
  asWordOf: 'as the word of:',

  restsOn: 'Rests on one party’s word:',
  about: 'About:',
  itself: 'itself',

  spellings: {
    heading: 'Whom they call by different names',
    note: 'Names that stand in the text of each source, the most frequent first; of a source without a fingerprint only those in words quoted from it.',
  },

  overview: {
    heading: 'At a glance',
    shared: 'Several sources, one origin',
    onSameWord: 'On the same word alone:',
    differing: 'What is disputed, and where the sources differ',
    exclusives: 'What each alone reports',
    aloneOf: (number: number): string => plural(number, 'claim', 'claims'),
    wordings: 'What they call it',
    agree: 'No claim is disputed, and on none do the sources differ.',
    more: (number: number): string => `and ${numberWords(number)} more`,
    moreSources: (number: number): string => `and ${plural(number, 'more source', 'more sources')}`,
  },
  origins: 'Where the word comes from',

  filter: {
    title: 'Show only some claims',
    partial: 'The filter holds for the claims of this page.',
    allTopics: 'All topics',
    only: 'Only claims on which',
    disputed: 'A voice denies what another affirms',
    differs: 'Sources differ',
    changed: 'A later report brings an earlier one up to date',
    oneSource: 'Only one source speaks',
    oneOrigin: 'All rests on one origin',
    shown: (number: string, total: number): string =>
      `${number} of ${numberWords(total)} claims shown.`,
  },
  matrixKey: {
    own: 'affirmed in the source’s own voice',
    affirms: 'affirmed by a voice in it',
    denies: 'denied',
    open: 'left open',
  },
  columns: {
    label: 'Sources of the columns',
    range: (from: number, to: number): string =>
      `Sources ${numberWords(from)} to ${numberWords(to)}`,
    names: (first: string, last: string): string => (first === last ? first : `${first} – ${last}`),
    silent: (number: number): string =>
      `These sources are all silent on ${plural(number, 'more claim', 'more claims')}, which are left out here.`,
  },
  credits: {
    heading: 'On whose word it reports',
    whose: 'On the word of',
    nobody: 'Nobody else: its own voice',
    reports: 'Reports',
    share: 'Share',
    chains: 'Through whom',
    count: (number: number): string => plural(number, 'report', 'reports'),
  },
  coverage: {
    heading: 'How well the evidence carries',
    restated: 'How much of it is restated',
    claims: 'Claims',
    onOrigins: (origins: number, claims: number): string =>
      `${numberWords(claims)} on ${origins === 0 ? 'no origin' : origins === 1 ? '1 origin' : origins === 2 ? '2 origins' : '3 origins or more'}`,
    differ: 'Sources differ in stance, figure or date on',
    partisan: 'A party’s own word',
    ofClaims: (number: number, claims: number): string =>
      `${numberWords(number)} of ${numberWords(claims)} claims`,
    syntheses: 'Summaries',
    sentences: (linked: number, total: number): string =>
      `${numberWords(linked)} of ${numberWords(total)} sentences lead to a claim (${Math.round((100 * linked) / total)} %)`,
    quotes: 'Quotations',
    quotesChecked: (found: number, unchecked: number): string =>
      `${numberWords(found)} found in their source, ${numberWords(unchecked)} unchecked`,
    covered: (covered: number): string =>
      `Reports from ${plural(covered, 'paragraph', 'paragraphs')}; how many there are is unknown.`,
    coveredOf: (covered: number, total: number): string =>
      `${numberWords(covered)} of ${numberWords(total)} paragraphs restated`,
    missing: (runs: readonly string[]): string => `Not restated: ${runs.join(', ')}.`,
    whole: 'Every paragraph has at least one report.',
    unplaced: (number: number): string =>
      `${plural(number, 'report does', 'reports do')} not say from which paragraph.`,
  },
  permalink: 'Link to this claim in the comparison',
  pair: {
    agree: 'Both say the same',
    wordForWord: 'Word for word',
    quotedFrom: 'quoted from',
    onlyIn: (source: string): string => `only in ${source}`,
    hedge: (source: string): string => `A hedge that only ${source} has`,
    key: (a: string, b: string): string =>
      `Word for word: struck out is what only ${a} has, underlined what only ${b} has.`,
    figures: 'Figures and dates side by side',
    noFigure: 'none given',
  },
  pairs: {
    heading: 'Side by side with',
    note: 'How many claims both sources report.',
    tableNote:
      'Each number is how many claims two sources both report, and leads to the two side by side.',
    shared: (number: number): string => `${plural(number, 'claim', 'claims')} in both`,
    partners: (number: number): string =>
      `Each source is put beside the ${numberWords(number)} others with which it shares most claims; its own page leads to them.`,
  },
  wordingPage: {
    titleOf: (story: string): string => `In which words: ${story}`,
    title: 'In which words',
    link: 'In which words: names and quotations',
    note: 'What each source calls things, and how it puts what it reports.',
    quotesNote:
      'The words are those of the sources, which do not always quote their speaker. What one voice says on one claim stands together, as each source puts it.',
    back: 'Compare the sources claim by claim',
    variants: (number: number): string => `Put in ${numberWords(number)} ways`,
    empty: 'No source has been quoted yet.',
  },
} as const;
