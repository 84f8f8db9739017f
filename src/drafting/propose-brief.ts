import { parseEdtf } from '../edtf/parse-edtf.ts';
import type { EdtfDate } from '../model/edtf-date.ts';
import type { Article } from './article/article.ts';
import { indexClaims, type StemExpander, stemExpander } from './claims/claim-index.ts';
import { type Passage, type RankedClaim, rankClaims } from './claims/rank-claims.ts';
import { findDates } from './dates/find-dates.ts';
import { proposePublished, publishedDay, type SourceFacts } from './dates/published-day.ts';
import { eventFinder } from './entries/find-events.ts';
import { findTermNames } from './entries/find-term-names.ts';
import { proposeAgencies } from './entries/propose-agencies.ts';
import { proposeEntries } from './entries/propose-entries.ts';
import { proposeStubs } from './entries/propose-stubs.ts';
import { findFigures } from './figures/find-figures.ts';
import { knownNameFinder } from './known/find-known-names.ts';
import type { KnownEntries } from './known/known-entries.ts';
import { findOffices } from './names/find-offices.ts';
import { findPassages, type PlacedPassage } from './passages/find-passages.ts';
import type { BriefProposal, DateProposal, FigureProposal, PassageProposal } from './proposal.ts';
import { isEnglish } from './sentences/parse-english.ts';
import { actorsOf, findQuotations } from './voices/find-quotations.ts';
import { type Label, readLabels } from './voices/read-labels.ts';
import { readSentences } from './voices/read-sentences.ts';
import { readVoices, type VoicedSentence } from './voices/read-voices.ts';

/** What a brief is proposed from. */
export interface BriefTask {
  readonly article: Article;
  /** What is known of the document already: its date where an editor has given or inferred one, its language. */
  readonly source: SourceFacts;
  /** The entries of the story and those that all stories share. */
  readonly known: KnownEntries;
}

/** How many claims are proposed for a passage. */
const MOST_CLAIMS = 5;

/**
 * What an article shows for the front matter of a brief: its day, agencies, names, quotations with their speakers, figures, dates, and for
 * each passage the known claims that it may carry. Nothing of it is certain; all of it is for an editor to confirm.
 */
export function proposeBrief({ article, source, known }: BriefTask): BriefProposal {
  const { paragraphs } = article;
  const language = source.language ?? article.language;
  const english =
    /^en(?:-|$)/iu.test(language ?? '') || (language === null && isEnglish(paragraphs.join(' ')));
  const tag = language ?? (english ? 'en' : null);
  const published = proposePublished(article, source, known);
  const day = publishedDay(published);
  const findKnown = knownNameFinder(known);
  const read = readSentences(paragraphs, findKnown, english);
  const sentences = english
    ? readVoices(read)
    : read.map((sentence) => ({ ...sentence, attributions: [] }));
  const labels: ReadonlyMap<number, Label> = english
    ? readLabels(paragraphs, sentences)
    : new Map();
  const quotations = findQuotations(paragraphs, sentences, labels);
  const findings = sentences.map((sentence) => ({
    sentence,
    figures: findFigures(sentence.text, tag, sentence.words),
    dates: english ? findDates(sentence.text, day) : [],
    offices: english
      ? findOffices(sentence.text, sentence.words, sentence.names, sentence.found)
      : [],
  }));
  const passages = findings.flatMap(({ sentence, ...found }) =>
    findPassages(sentence, found, quotations, labels.get(sentence.paragraph)),
  );
  const expand = stemExpander(known, english);
  const index = indexClaims(known, findKnown, expand);
  const ranked = rankClaims(
    passages.map((passage) => toQuery(passage, expand)),
    index,
    MOST_CLAIMS,
  );
  const proposed = passages.map((passage, at) => toProposal(passage, ranked[at] ?? []));
  const claimsAt = (
    kind: PassageProposal['kind'],
    { paragraph, start }: Place,
  ): readonly RankedClaim[] => {
    const at = passages.findIndex(
      (each) => each.kind === kind && each.paragraph === paragraph && each.item === start,
    );
    return ranked[at] ?? [];
  };
  const eventsOf = eventFinder(known, expand);
  const offices = findings.flatMap((each) =>
    each.offices.map((office) => ({ ...office, paragraph: each.sentence.paragraph })),
  );
  return {
    published,
    agencies: proposeAgencies(article, sentences, known),
    ...proposeEntries(sentences),
    stubs: english ? proposeStubs(sentences, offices) : [],
    quotations: quotations.map((quotation) => ({
      ...quotation,
      claims: claimsAt('quotation', quotation),
    })),
    passages: proposed,
    figures: findings.flatMap(({ sentence, figures }): FigureProposal[] =>
      figures.map(({ start, end, value, unit, hedge }) => {
        const place = placed(sentence, start, end);
        return { ...place, value, unit, hedge, claims: claimsAt('figure', place) };
      }),
    ),
    dates: findings.flatMap(({ sentence, dates }): DateProposal[] =>
      dates.map(({ start, end, written, value, reason }) => {
        const place = placed(sentence, start, end);
        const events = eventsOf(sentence, { start, end }, value);
        return { ...place, written, value, reason, events, claims: claimsAt('date', place) };
      }),
    ),
    terms: findTermNames(sentences, known),
    leftOut: english ? [] : LEFT_OUT,
  };
}

/** What takes English: the rest works in any language. */
const LEFT_OUT = [
  'speakers and verbs of saying',
  'stances',
  'names of people and organisations that no entry has',
  'offices',
  'dates in words',
  'claims by words of another form than theirs',
];

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

function placed({ paragraph, offset }: VoicedSentence, start: number, end: number): Place {
  return { paragraph, start: offset + start, end: offset + end };
}

function toQuery(passage: PlacedPassage, expand: StemExpander): Passage {
  const { sentence, figures, dates, voice, via } = passage;
  const start = passage.start - sentence.offset;
  const end = passage.end - sentence.offset;
  const named = sentence.found.filter(
    (name) => name.noun === 'actor' && name.start < end && name.end > start,
  );
  return {
    stems: expand.within(sentence, { start, end }),
    context: expand.within(sentence, { start: 0, end: sentence.text.length }),
    actors: new Set(named.map(({ id }) => id)),
    speakers: new Set([...actorsOf(voice), ...via].flatMap(({ actor }) => actor ?? [])),
    figures: figures.flatMap(({ figure }) => figure ?? []),
    dates: dates.flatMap(({ value }) => dateOf(value) ?? []),
  };
}

function dateOf(value: string | null): EdtfDate | null {
  const parsed = parseEdtf(value ?? '');
  return parsed.ok ? parsed.date : null;
}

function toProposal(passage: PlacedPassage, claims: readonly RankedClaim[]): PassageProposal {
  const { sentence: _, item: __, figures, dates, ...rest } = passage;
  const values = [
    ...figures.map(({ value }) => value),
    ...dates.flatMap(({ value }) => value ?? []),
  ];
  return { ...rest, values, claims };
}
