import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';
/** The words of the comparison: marks of quotes, parties, filters, pairs and coverage. */
export const comparisonWords = {
  quoteStatuses: { found: 'quote checked against the source', unchecked: 'quote unchecked' },
  times: (count: number): string => `×${numberWords(count)}`,
  translation: 'The editors’ translation',
  editorsNote: 'Editors’ note',
  uncounted: '(not counted)',
  asWordOf: 'attributed to:',

  restsOn: 'Rests on one party’s word:',
  about: 'About:',
  itself: 'itself',

  spellings: {
    heading: 'Actors they call by different names',
    note: 'Names found in the text of each source, most frequent first; for a source without a fingerprint, only those in quotations from it.',
  },

  overview: {
    heading: 'At a glance',
    shared: 'Several sources, one origin',
    onSameWord: 'Also from this origin alone:',
    differing: 'What is disputed, and where the sources differ',
    exclusives: 'What each source alone reports',
    aloneOf: (number: number): string => plural(number, 'claim', 'claims'),
    wordings: 'What they call it',
    agree: 'No claim is disputed, and the sources differ on none.',
    more: (number: number): string => `and ${numberWords(number)} more`,
    moreSources: (number: number): string => `and ${plural(number, 'more source', 'more sources')}`,
  },
  origins: 'Where the claim comes from',

  filter: {
    title: 'Show only some claims',
    partial: 'The filter applies to the claims on this page.',
    allTopics: 'All topics',
    only: 'Only claims where',
    disputed: 'A voice denies what another affirms',
    differs: 'Sources differ',
    changed: 'A later report updates an earlier one',
    oneSource: 'Only one source speaks',
    oneOrigin: 'Everything rests on one origin',
    shown: (number: string, total: number): string =>
      `${number} of ${numberWords(total)} claims shown.`,
  },
  matrixKey: {
    own: 'affirmed by the source itself',
    affirms: 'affirmed by a voice in it',
    denies: 'denied',
    open: 'left open',
  },
  columns: {
    label: 'Sources in the columns',
    range: (from: number, to: number): string =>
      `Sources ${numberWords(from)} to ${numberWords(to)}`,
    names: (first: string, last: string): string => (first === last ? first : `${first} – ${last}`),
    silent: (number: number): string =>
      `These sources are all silent on ${plural(number, 'more claim', 'more claims')}, which are left out here.`,
  },
  credits: {
    heading: 'Whom it attributes its reports to',
    whose: 'Attributed to',
    nobody: 'No one else: its own voice',
    reports: 'Reports',
    share: 'Share',
    chains: 'Through whom',
    count: (number: number): string => plural(number, 'report', 'reports'),
  },
  coverage: {
    heading: 'The evidence in numbers',
    restated: 'How much of each source is restated',
    claims: 'Claims',
    onOrigins: (origins: number, claims: number): string =>
      `${numberWords(claims)} with ${origins === 0 ? 'no origin' : origins === 1 ? '1 origin' : origins === 2 ? '2 origins' : '3 origins or more'}`,
    differ: 'Sources differ in stance, figure or date on',
    partisan: 'A party’s own word',
    ofClaims: (number: number, claims: number): string =>
      `${numberWords(number)} of ${numberWords(claims)} claims`,
    syntheses: 'Summaries',
    sentences: (linked: number, total: number): string =>
      `${numberWords(linked)} of ${numberWords(total)} sentences link to a claim (${Math.round((100 * linked) / total)}%)`,
    quotes: 'Quotations',
    quotesChecked: (found: number, unchecked: number): string =>
      `${numberWords(found)} found in their source, ${numberWords(unchecked)} unchecked`,
    covered: (covered: number): string =>
      `Reports from ${plural(covered, 'paragraph', 'paragraphs')}; the total is unknown.`,
    coveredOf: (covered: number, total: number): string =>
      `${numberWords(covered)} of ${numberWords(total)} paragraphs restated`,
    missing: (runs: readonly string[]): string => `Not restated: ${runs.join(', ')}.`,
    whole: 'Every paragraph has at least one report.',
    unplaced: (number: number): string =>
      `${plural(number, 'report names', 'reports name')} no paragraph.`,
  },
  permalink: 'Link to this claim in the comparison',
  pair: {
    agree: 'Both say the same',
    wordForWord: 'Word for word',
    quotedFrom: 'quoted from',
    onlyIn: (source: string): string => `only in ${source}`,
    hedge: (source: string): string => `A hedge only in ${source}`,
    key: (a: string, b: string): string =>
      `Word for word: text only in ${a} is struck out, text only in ${b} is underlined.`,
    figures: 'Figures and dates side by side',
    noFigure: 'none given',
  },
  pairs: {
    heading: 'Side by side with',
    note: 'The number of claims that both sources report.',
    tableNote:
      'Each number counts the claims that two sources both report, and links to the two side by side.',
    shared: (number: number): string => `${plural(number, 'claim', 'claims')} in both`,
    partners: (number: number): string =>
      `Each source is compared with the ${numberWords(number)} others that share most claims with it; its own page links to them.`,
  },
  wordingPage: {
    titleOf: (story: string): string => `Wording: ${story}`,
    title: 'Wording',
    link: 'Wording: names and quotations',
    note: 'What each source calls things, and how it puts what it reports.',
    quotesNote:
      'The words are those of the sources, which do not always quote their speaker. What one voice says about one claim is shown together, as each source puts it.',
    back: 'Compare the sources claim by claim',
    variants: (number: number): string => `Put in ${numberWords(number)} ways`,
    empty: 'No source has been quoted yet.',
  },
} as const;
