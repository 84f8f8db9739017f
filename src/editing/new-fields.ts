import { actorKinds } from '../model/actor.ts';
import { claimGives } from '../model/claim.ts';
import type { Noun } from '../model/ids.ts';
import { eventStatuses } from '../model/news-event.ts';
import { stances } from '../model/report.ts';
import { sourceKinds } from '../model/source.ts';

/** What a new entry may be given: its own file’s fields, or those of an item in a brief. */
export type NewKind = Noun | 'report' | 'correction';

/** A field that a new entry may have. */
export interface NewField {
  readonly name: string;
  /** What is asked for, as in a help. */
  readonly help: string;
  /** Whether there is no such entry without it. */
  readonly required?: true;
  /** The noun of the entry that it names. */
  readonly refersTo?: Noun;
  /** Whether it is a list, written with commas between. */
  readonly isList?: true;
  readonly choices?: readonly string[];
  /** What it is where nothing is said: today. */
  readonly default?: 'today';
}

const story: NewField = { name: 'story', help: 'its story', required: true, refersTo: 'story' };
const summary: NewField = { name: 'summary', help: 'one or two plain sentences' };
const name: NewField = { name: 'name', help: 'its name', required: true };
const title: NewField = { name: 'title', help: 'its title', required: true };
const brief: NewField = {
  name: 'brief',
  help: 'the brief in which it appears',
  required: true,
  refersTo: 'brief',
};

const claimFields: readonly NewField[] = [
  { name: 'topic', help: 'a heading under which the comparison groups it' },
  { name: 'about', help: 'the actors that it is about', refersTo: 'actor', isList: true },
  { name: 'event', help: 'the event that it is about', refersTo: 'event' },
  { name: 'gives', help: 'what the reports give', choices: claimGives },
];

const reportFields: readonly NewField[] = [
  { name: 'stance', help: 'what the voice says of it', choices: stances },
  { name: 'speaker', help: 'whose word it is', refersTo: 'actor', isList: true },
  { name: 'via', help: 'through whom it came, nearest first', refersTo: 'actor', isList: true },
  { name: 'value', help: 'the figure or date that the source gives' },
  { name: 'quote', help: 'the source’s words, verbatim and short' },
  { name: 'paragraph', help: 'where in the source: 4, or 4-5, headline, lead, caption' },
];

/** The fields of each kind, in the order in which they are asked for and written. */
export const newFields: Readonly<Record<NewKind, readonly NewField[]>> = {
  story: [title, { ...summary, required: true }],
  brief: [
    title,
    story,
    {
      name: 'published',
      help: 'the day on which it is published',
      required: true,
      default: 'today',
    },
    {
      name: 'restates',
      help: 'the source that it restates; none for a synthesis',
      refersTo: 'source',
    },
    { ...summary, required: true },
  ],
  source: [
    { name: 'label', help: 'the name by which the site speaks of it', required: true },
    { name: 'kind', help: 'what it is', required: true, choices: sourceKinds },
    story,
    { name: 'headline', help: 'its headline, as printed' },
    { name: 'outlet', help: 'who published it', refersTo: 'actor' },
    { name: 'agency', help: 'the agency whose text it is', refersTo: 'actor' },
    { name: 'authors', help: 'its authors, as printed', isList: true },
    { name: 'published', help: 'the date that it gives of itself' },
    { name: 'url', help: 'its address' },
    { name: 'language', help: 'its language, as en' },
    { name: 'paragraphs', help: 'how many paragraphs it has' },
  ],
  actor: [
    name,
    { name: 'kind', help: 'what it is', required: true, choices: actorKinds },
    { name: 'aliases', help: 'other spellings, which link by themselves', isList: true },
    { name: 'role', help: 'an office' },
    { name: 'organization', help: 'whose office it is', refersTo: 'actor' },
    summary,
  ],
  event: [
    title,
    story,
    { name: 'when', help: 'its date, as 2022-09-15 or 2022-09-15/2022-09-16' },
    { name: 'status', help: 'what became of it', required: true, choices: eventStatuses },
    { name: 'kind', help: 'what sort of event, as meeting' },
    { name: 'place', help: 'where it is', refersTo: 'place' },
    { name: 'actors', help: 'who takes part', refersTo: 'actor', isList: true },
    summary,
    {
      name: 'brief',
      help: 'the brief in which it appears; none for a file of its own',
      refersTo: 'brief',
    },
  ],
  claim: [
    { name: 'statement', help: 'one sentence that can be true or false', required: true },
    brief,
    ...claimFields,
    ...reportFields,
  ],
  report: [
    { name: 'claim', help: 'the claim that it carries', required: true, refersTo: 'claim' },
    brief,
    ...reportFields,
  ],
  correction: [
    { name: 'note', help: 'what was wrong and what is right', required: true },
    brief,
    { name: 'date', help: 'the day of the correction', required: true, default: 'today' },
    { name: 'claim', help: 'the claim that it concerns', refersTo: 'claim' },
  ],
  place: [
    name,
    { name: 'latitude', help: 'in decimal degrees, north positive' },
    { name: 'longitude', help: 'in decimal degrees, east positive' },
    { name: 'country', help: 'the state that it lies in', refersTo: 'actor' },
    summary,
  ],
  term: [name, summary],
};
