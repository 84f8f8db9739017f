import { type Join, joins } from '../derive/evidence/origins.ts';

const joinWords: Readonly<Record<Join, string>> = {
  together: 'actors who say it together',
  office: 'a person and an organisation to which that person belonged at the time',
  colleagues: 'two members of one organisation at the time, also where it says nothing itself',
  group: 'a group and its members',
  versions: 'what the versions of one document say without naming a speaker',
  agency: 'such a text and the agency whose text it is, in any of its versions',
  relay:
    'an agency whose text names no speaker, and the first whom it names elsewhere to the same effect',
  publisher: 'such a text and its publisher, where others rest on the publisher’s word',
};

/** The anchor of what the page about the method says of dates. */
export const datesAnchor = 's_dates';

/** The method of the site in the reader's words: our own HTML, nothing of an editor's in it. */
export const methodWords: readonly MethodSection[] = [
  {
    heading: 'What you read here',
    paragraphs: [
      'This site does not report the news. It reads what others published and puts it side by side: who reported what, on whose word, in which words, and what they left out. Nothing here is a verdict on who is right.',
      'Each <b>brief</b> restates one published source in the editors’ own words, or sums up several. Direct quotations are short, verbatim and credited. From the briefs the site derives its timelines, profiles and comparisons.',
    ],
    key: false,
  },
  {
    heading: 'Claims and stances',
    paragraphs: [
      'A <b>claim</b> is one statement that can be true or false. For each claim, the comparison shows what each source carries: whose <b>voice</b> affirms it, denies it or leaves it open. A voice is the source’s own, that of somebody whom it names, or of somebody whom it only describes. What a paper reports that a ministry denies is the ministry’s denial, not the paper’s.',
      '<b>Silent</b> means that the source does not carry the claim. It is computed, never written by an editor, and it is never the same as a denial: a source may be silent because it was written earlier, because it is short, or because it chose to be.',
    ],
    key: true,
  },
  {
    heading: 'Origins and corroboration',
    paragraphs: [
      'Two outlets that copy one agency look like confirmation, but they are not. So we follow each report to its <b>origin</b>: the named voice at the end of its chain of attribution. That is the speaker, where one is named; otherwise the last agency that it came through; and of a statement, who issued it.',
      'A claim’s <b>corroboration</b> is the number of its independent origins. When two articles both quote one ambassador through one agency, that is two sources and one origin. Several statements of one speaker are one origin, on however many occasions they were made.',
      `Counted as one origin are also, with all to whom these lead: ${joins.map((join) => joinWords[join]).join('; ')}. Versions of one document, such as two states of a live ticker, are one source.`,
      'Origins are for counting only. A claim is <b>disputed</b> where one voice affirms what another denies, also where the two count as one origin, such as a minister and the ministry. Where sources give one and the same voice differently, or differ in their own, the <b>sources differ</b>; what several say together is compared with what each of them says alone.',
      'Kept apart, and never added to the number, are sources that say it in their own voice and name nobody, and voices without a name: any two of them may be the same person. Nor does a denial, or a voice that leaves the claim open, corroborate anything.',
    ],
    key: false,
  },
  {
    id: datesAnchor,
    heading: 'Dates',
    paragraphs: [
      'Dates are shown as exactly as the sources allow, and no more. A month alone, or “day unknown”, means that no source gives the day; “about”, that the date is near, not exact; “possibly”, that it may be wrong; “or”, that sources differ; “since”, that no end is known.',
      'An event’s status is that of the sources when they were written. What was <b>expected</b> may have come out otherwise, and what was <b>unconfirmed</b> was only said to be so.',
    ],
    key: false,
  },
  {
    heading: 'Quotations, found or unchecked',
    paragraphs: [
      'This site keeps no copy of any source, only a <b>fingerprint</b> from which nobody can read the text, but which tells whether given words stand in it. With it every quotation of two words or more is looked up, in quotation marks or set apart: in the source that a brief restates, and, where a brief sums up several, in all sources of its story. “Quote checked against the source” means that these words stand there exactly so; a quotation that is not found is never published. “Quote <b>unchecked</b>” means that no one could look: there is no fingerprint of the source, or the quotation is a single word or very long. Unchecked is not a pass.',
      'Where a fingerprint exists, the names that a source uses for a thing are counted in it: “×3” means that the name stands there three times. Names that could not be counted are marked so.',
    ],
    key: false,
  },
  {
    heading: 'A party’s own word',
    paragraphs: [
      'Where every origin of a claim belonged to one state, organisation or group when its words were published, and the claim is about that party or about another, the page says so: “Rests on a party’s word about itself”. The site works this out from the speakers’ memberships and from whom the claim is about; no editor writes it, and it is no verdict. It tells you whose word you are taking.',
    ],
    key: false,
  },
  {
    heading: 'Unknown and inferred',
    paragraphs: [
      'A document may not say who published it, when, or under which headline. What it does not say is shown as <b>unknown</b>; we do not fill the gap. What is not printed but follows from the text is marked <b>inferred</b>, with the reason beside it on the page of the source.',
    ],
    key: false,
  },
  {
    heading: 'Corrections',
    paragraphs: [
      'Mistakes are corrected in the open: above the brief they concern and on the page of corrections. A page that was withdrawn keeps its address and says why.',
    ],
    key: false,
  },
];

interface MethodSection {
  readonly id?: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Whether the marks of the stances follow. */
  readonly key: boolean;
}
