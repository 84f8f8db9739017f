import { type Join, joins } from '../../derive/evidence/origins.ts';

const joinWords: Readonly<Record<Join, string>> = {
  together: 'actors who say it together',
  office: 'a person and an organisation to which that person belonged at the time',
  colleagues:
    'two people who belonged to one organisation at the time, even if no source quotes the organisation itself',
  group:
    'a group and its members, including a paper that belongs to it and says it in its own voice',
  versions: 'the versions of one document, in what they say without naming a speaker',
  agency:
    'a document, in what it says without naming a speaker, and the agency whose text it is, in any of its versions',
  relay:
    'an agency, if its text names no speaker, and the first speaker whom it names elsewhere as saying the same',
  publisher:
    'a document, in what it says without naming a speaker, and its publisher, if other sources rely on the publisher’s word',
};

/** The anchor of what the page about the method says about dates. */
export const datesAnchor = 's_dates';

/** The method of the site in the reader's words: HTML of our own, with nothing from editors in it. */
export const methodWords: readonly MethodSection[] = [
  {
    heading: 'What you read here',
    paragraphs: [
      'This site does not report the news. It reads what others have published and puts it side by side: who reported what, whom they attributed it to, in which words, and what they left out. Nothing here is a verdict on who is right.',
      'Each <b>brief</b> restates one published source in the editors’ own words, or sums up several. Direct quotations are short, verbatim and credited. From the briefs the site derives its timelines, profiles and comparisons.',
    ],
    key: false,
  },
  {
    heading: 'Claims and stances',
    paragraphs: [
      'A <b>claim</b> is one statement that can be true or false. For each claim, the comparison shows what each source carries: whose <b>voice</b> affirms it, denies it or leaves it open. A voice is the source’s own, that of someone the source names, or that of someone it only describes. To leave a claim open is to pass it on without vouching for it. If a paper reports that a ministry denies something, the denial is the ministry’s, not the paper’s.',
      '<b>Silent</b> means that the source does not carry the claim. No editor enters it: the site works it out. It is never the same as a denial: a source may be silent because it was written earlier, because it is short, or because it chose to be.',
    ],
    key: true,
  },
  {
    heading: 'Origins and corroboration',
    paragraphs: [
      'Two outlets that copy one agency look like confirmation, but they are not. So we follow each report to its <b>origin</b>: the named voice at the end of its chain of attribution. That is the speaker, if one is named; otherwise the last agency through which the report came; for a statement, whoever issued it.',
      'A claim’s <b>corroboration</b> is the number of its independent origins. When two articles both quote one ambassador through one agency, that is two sources and one origin. Several statements by one speaker are one origin, however many occasions they were made on.',
      `The following count as one origin too, together with everyone they link to one another: ${joins.map((join) => joinWords[join]).join('; ')}. Versions of one document, such as two states of a live blog, are one source.`,
      'Origins are for counting only. A claim is <b>disputed</b> if one voice affirms what another denies, even if the two count as one origin, as a minister and the ministry do. The <b>sources differ</b> if two of them give one and the same voice different stances, figures or dates, or disagree in their own voices; what several people say together is compared with what each of them says alone. A claim has <b>changed</b> if a later report updates an earlier one: that is not a contradiction.',
      'Two kinds of voices are kept apart and never added to the number of origins: sources that say it in their own voice and name no one, and unnamed voices, any two of which may be the same person. Nor does a denial, or a voice that leaves the claim open, corroborate anything.',
    ],
    key: false,
  },
  {
    id: datesAnchor,
    heading: 'Dates',
    paragraphs: [
      'Dates are shown as exactly as the sources allow, and no more. A month alone, or “day unknown”, means that no source gives the day; “about”, that the date is close, not exact; “possibly”, that it may be wrong; “or”, that sources differ; “since”, that no end is known.',
      'An event’s status is that of the sources when they were written. What was <b>expected</b> may have turned out differently, and what was <b>unconfirmed</b> was only rumoured or alleged.',
    ],
    key: false,
  },
  {
    heading: 'Quotations, found or unchecked',
    paragraphs: [
      'This site keeps no copy of any source, only a <b>fingerprint</b>: no one can read the text from it, but it shows whether given words appear in that text. With it, every quotation of two words or more, in quotation marks or set apart, is looked up: in the source that the brief restates or, if a brief sums up several, in all sources of its story. “Quote checked against the source” means that these exact words appear there; a quotation that is not found is never published. “Quote <b>unchecked</b>” means that it could not be looked up: there is no fingerprint of the source, the quotation is a single word or very long, or no one with access to the text has noted in which order its parts appear there. Unchecked does not mean correct.',
      'If a fingerprint exists, the names that the source uses for a thing are counted with it: “×3” means that the name occurs three times in the text. Names that could not be counted are marked “(not counted)”.',
    ],
    key: false,
  },
  {
    heading: 'A party’s own word',
    paragraphs: [
      'A party is one state, organisation or group, with those who belonged to it when their words were published. If a claim rests on one party alone, and is about that party or another, the page says so: “Rests on one party’s word”. The site works this out from the speakers’ memberships and from whom the claim is about; no editor enters it, and it is not a verdict. It tells you whose word you are taking.',
    ],
    key: false,
  },
  {
    heading: 'Unknown and inferred',
    paragraphs: [
      'A document may not say who published it, when, or under which headline. What it does not say is shown as <b>unknown</b>; we do not fill the gap. What is not printed but follows from the text is marked <b>inferred</b>, with the reason given on the page of the source.',
    ],
    key: false,
  },
  {
    heading: 'Corrections',
    paragraphs: [
      'Mistakes are corrected openly: above the brief they concern and on the corrections page. A page that was withdrawn keeps its address and says why.',
    ],
    key: false,
  },
];

interface MethodSection {
  readonly id?: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Whether the key to the stances follows. */
  readonly key: boolean;
}
