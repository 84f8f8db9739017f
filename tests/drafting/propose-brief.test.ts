import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/drafting/article/read-article.ts';
import type { KnownClaim, KnownEntries } from '../../src/drafting/known/known-entries.ts';
import type { BriefProposal } from '../../src/drafting/proposal.ts';
import { proposeBrief } from '../../src/drafting/propose-brief.ts';
import type { NamedActor, ProposedVoice } from '../../src/drafting/voices/voice.ts';

const nothing: KnownEntries = { actors: [], places: [], terms: [], events: [], claims: [] };

function draft(text: string, known = nothing, published: string | null = null): BriefProposal {
  return proposeBrief({ article: readArticle(text), source: { published, language: null }, known });
}

function draftFile(name: string, known = nothing): BriefProposal {
  return draft(readFileSync(join(import.meta.dirname, 'articles', `${name}.txt`), 'utf8'), known);
}

const nameOf = ({ actor, name }: NamedActor): string => actor ?? name;

function wordVoice(voice: ProposedVoice | null): string {
  if (voice === null) return 'the article';
  if (voice.kind === 'actors') return voice.actors.map(nameOf).join(' and ');
  return voice.of === null ? `“${voice.who}”` : `“${voice.who}” of ${nameOf(voice.of)}`;
}

/** Each quotation in one line: paragraph, words, speaker, verb, stance, through whom. */
function quotationsOf({ quotations }: BriefProposal): string[] {
  return quotations.map(({ paragraph, text, voice, verb, stance, via }) =>
    [paragraph, text, wordVoice(voice), verb, stance, ...via.map(nameOf)].join(' | '),
  );
}

function stubsOf({ stubs }: BriefProposal): string[] {
  return stubs.map(({ noun, kind, name, memberships }) =>
    [
      kind ?? noun,
      name,
      ...memberships.map(({ role, organization }) =>
        organization === null ? role : `${role} of ${nameOf(organization)}`,
      ),
    ].join(' | '),
  );
}

const figuresOf = ({ figures }: BriefProposal): string[] =>
  figures.map(
    ({ paragraph, value, unit, hedge }) => `${paragraph} | ${value} | ${unit} | ${hedge}`,
  );

const datesOf = ({ dates }: BriefProposal): string[] =>
  dates.map(({ paragraph, written, value }) => `${paragraph} | ${written} | ${value}`);

/** Whose word the passage is that has some words, and its stance. */
function voiceAt({ passages }: BriefProposal, words: string): string {
  const found = passages.find(({ kind, text }) => kind === 'clause' && text.includes(words));
  if (found === undefined) throw new Error(`no clause has “${words}”`);
  const via = found.via.map(nameOf);
  return [wordVoice(found.voice), found.stance, ...via].join(' | ');
}

describe('a wire copy', () => {
  const proposal = draftFile('wire-copy');

  test('has the day and agency of its date line', () => {
    expect(proposal.published).toMatchObject({ value: '2031-03-03', isInferred: false });
    expect(proposal.agencies).toMatchObject([
      { name: 'Reuters', from: 'date line' },
      { name: 'Norland Press Agency', from: 'text', paragraph: 5 },
    ]);
  });

  test('has its quotations with their speakers', () => {
    expect(quotationsOf(proposal)).toEqual([
      '2 | The hull is intact and the ship is stable | Tomas Reik | told | affirms',
      '3 | It carried 312 people, and it may carry 400 | Maria Oduya | said | affirms',
    ]);
  });

  test('has the voices and stances of what it reports', () => {
    expect(voiceAt(proposal, '41 passengers')).toBe("“Norland's coast guard” of Norland | affirms");
    expect(voiceAt(proposal, 'Nobody was killed')).toBe('“the coast guard” | affirms');
    expect(voiceAt(proposal, 'overloaded')).toBe('South Ferry Line | denies');
    expect(voiceAt(proposal, 'lifeboats')).toBe('Maria Oduya | affirms');
    expect(voiceAt(proposal, 'two warnings')).toBe('Jon Falk | open');
    expect(voiceAt(proposal, 'Repairs')).toBe(
      '“an official in the transport ministry” | affirms | Norland Press Agency',
    );
    expect(voiceAt(proposal, 'towed')).toBe('the article | affirms');
  });

  test('has stubs for the names that no entry has', () => {
    expect(stubsOf(proposal)).toEqual([
      'place | Eastholm',
      'state | Norland',
      'person | Tomas Reik | Captain',
      'organisation | South Ferry Line',
      'person | Maria Oduya | spokeswoman for the company',
      'person | Jon Falk | director of the port authority',
      'organisation | Norland Press Agency',
    ]);
  });

  test('has its figures and dates', () => {
    expect(figuresOf(proposal)).toEqual([
      '1 | more than 300 | people | more',
      '1 | 41 | passengers | null',
      '3 | 312 | people | null',
      '3 | 400 |  | null',
      '3 | two |  | null',
      '3 | four | lifeboats | null',
      '3 | 20 minutes | minutes | null',
      '4 | two | warnings | null',
      '5 | about six weeks | weeks | about',
    ]);
    expect(datesOf(proposal)).toEqual(['1 | Monday | 2031-03-03', '5 | Friday | 2031-03-07']);
  });
});

describe('an interview', () => {
  const proposal = draftFile('interview');

  test('has the answers as the word of the person who is introduced', () => {
    expect(voiceAt(proposal, 'first cracks')).toBe('Lena Marsh | affirms');
    expect(voiceAt(proposal, 'eighteen months')).toBe('Lena Marsh | affirms');
    expect(voiceAt(proposal, 'How long will')).toBe('the article | affirms');
  });

  test('has what is quoted in an answer as the word of whoever is quoted', () => {
    expect(quotationsOf(proposal)).toEqual([
      '3 | harmless | “The council’s report” | called | affirms',
      '7 | Mend it for ever or replace it once | “my teacher” | say | affirms',
    ]);
  });

  test('knows a last name from the whole one', () => {
    const [person] = proposal.stubs;
    expect(person).toMatchObject({ name: 'Lena Marsh', kind: 'person', paragraphs: [1, 2] });
    expect(person?.memberships[0]).toEqual({
      role: 'professor of structural engineering',
      organization: { actor: null, name: 'University of Westhaven' },
    });
  });
});

describe('a piece with straight quotation marks', () => {
  const proposal = draftFile('straight-quotes');

  test('has its quotations, and one that goes on with the speaker before it', () => {
    expect(quotationsOf(proposal)).toEqual([
      '2 | We have not come one step closer | Vera Lindqvist | said | affirms',
      '2 | The other side does not want an agreement | Vera Lindqvist | said | affirms',
      '3 | That is simply untrue | Pavel Drago | wrote | affirms',
      "5 | I don't know when | “a diplomat close to the talks” | told | affirms | Alder Gazette",
    ]);
  });

  test('has people with the office that it gives them', () => {
    expect(stubsOf(proposal)).toEqual([
      'state | Norland',
      'state | Southland',
      'person | Vera Lindqvist | chief negotiator of Norland',
      'place | Port Alder',
      'person | Pavel Drago | foreign minister of Southland',
      'organisation | Tashkent Centre',
      'person | Timur Saidov | director of Tashkent Centre',
      'organisation | Alder Gazette',
    ]);
  });

  test('has a denial, what is said of someone, and what is only reported', () => {
    expect(voiceAt(proposal, 'rejected the accusation')).toBe('Pavel Drago | denies');
    expect(voiceAt(proposal, 'is said to')).toBe('the article | open');
    expect(voiceAt(proposal, 'reportedly')).toBe('the article | open');
    expect(voiceAt(proposal, 'broke down')).toBe('“officials” | affirms');
  });

  test('has its dates counted from the day that it prints', () => {
    expect(datesOf(proposal)).toEqual([
      '1 | Monday | 2029-10-15',
      '2 | Monday | 2029-10-15',
      '2 | 1 October | 2029-10-01',
      '3 | Tuesday | 2029-10-16',
      '4 | January | 2029-01',
      '5 | next week | [2029-10-22..2029-10-28]',
    ]);
    expect(figuresOf(proposal)).toEqual(['4 | nearly 2.5 million euros | euros | almost']);
  });
});

function claim(id: string, statement: string, more: Partial<KnownClaim> = {}): KnownClaim {
  return { id, statement, topic: null, about: [], event: null, gives: null, reports: [], ...more };
}

const ferry: KnownEntries = {
  actors: [
    {
      id: 'south-ferry-line',
      kind: 'organisation',
      name: 'South Ferry Line',
      aliases: [],
      weakAliases: [],
    },
    { id: 'tomas-reik', kind: 'person', name: 'Tomas Reik', aliases: [], weakAliases: [] },
    { id: 'norland', kind: 'state', name: 'Norland', aliases: [], weakAliases: [] },
    { id: 'reuters', kind: 'organisation', name: 'Reuters', aliases: [], weakAliases: [] },
  ],
  places: [{ id: 'eastholm', name: 'Eastholm' }],
  terms: [{ id: 'accident', name: 'The accident', names: ['ran aground', 'stranding'] }],
  events: [
    {
      id: 'stranding',
      title: 'The ferry is stranded near Eastholm',
      when: '2031-03-03',
      place: 'eastholm',
      actors: [],
    },
    {
      id: 'election',
      title: 'Norland elects a parliament',
      when: '2031-03-03',
      place: null,
      actors: ['norland'],
    },
  ],
  claims: [
    claim('people-on-board', 'There were hundreds of people on the ferry.', {
      gives: 'figure',
      reports: [
        { source: 'x', speakers: [], quote: 'some 310 passengers', value: '310', language: 'en' },
      ],
    }),
    claim('overloaded', 'The ship carried more people than it may.', {
      about: ['south-ferry-line'],
      reports: [
        { source: 'x', speakers: [], quote: 'badly overloaded', value: null, language: 'en' },
      ],
    }),
    claim('no-deaths', 'No one was killed.'),
    claim('warnings-ignored', 'The crew did not heed warnings.'),
    claim('repair-time', 'The ferry will be repaired within two months.', { gives: 'figure' }),
    claim('election-date', 'Norland votes in March.', { about: ['norland'], gives: 'date' }),
    claim('fares', 'The ferry line raises its fares.', { about: ['south-ferry-line'] }),
  ],
};

describe('with a story that is known', () => {
  const proposal = draftFile('wire-copy', ferry);
  const firstAt = (words: string): string | undefined =>
    proposal.passages.find(({ kind, text }) => kind === 'clause' && text.includes(words))?.claims[0]
      ?.claim;

  test('known names are found, by a last name too, and are no stubs', () => {
    expect(proposal.actors.map(({ id }) => id)).toEqual([
      'norland',
      'tomas-reik',
      'south-ferry-line',
    ]);
    expect(proposal.actors[1]).toMatchObject({ names: ['Tomas Reik', 'Reik'], paragraphs: [2, 4] });
    expect(proposal.places).toMatchObject([{ id: 'eastholm', paragraphs: [1, 2] }]);
    expect(stubsOf(proposal)).not.toContain('organisation | South Ferry Line');
    expect(quotationsOf(proposal)[0]).toContain('| tomas-reik |');
    expect(proposal.agencies[0]?.actor).toBe('reuters');
  });

  test('each passage has the claim that it carries first', () => {
    expect(firstAt('300')).toBe('people-on-board');
    expect(firstAt('overloaded')).toBe('overloaded');
    expect(firstAt('Nobody was killed')).toBe('no-deaths');
    expect(firstAt('two warnings')).toBe('warnings-ignored');
    expect(firstAt('Repairs')).toBe('repair-time');
  });

  test('a ranked claim has its statement and says what it shares', () => {
    const [first] = proposal.figures.find(({ value }) => value === 'more than 300')?.claims ?? [];
    expect(first).toMatchObject({
      claim: 'people-on-board',
      statement: 'There were hundreds of people on the ferry.',
    });
    expect(first?.shares).toEqual(['words', 'figures']);
  });

  test('a date has the events near it, but none that only shares its day', () => {
    expect(proposal.dates[0]).toMatchObject({ value: '2031-03-03', events: ['stranding'] });
  });

  test('names of its terms are found', () => {
    expect(proposal.terms).toMatchObject([{ term: 'accident', name: 'ran aground', paragraph: 1 }]);
  });

  test('a day without a year is of the year of its events, and says that it is inferred', () => {
    const { published } = draft('EASTHOLM, March 4 (Reuters) - The ferry is afloat.', ferry);
    expect(published).toMatchObject({ value: '2031-03-04', isInferred: true });
  });
});

describe('without the day of publication', () => {
  test('what is counted from it has no date, and says why', () => {
    const [date] = draft('The bridge was closed on Monday, the mayor said.').dates;
    expect(date).toMatchObject({ written: 'Monday', value: null });
    expect(date?.reason).toMatch(/publication is not known/u);
  });

  test('the day that its source entry has counts', () => {
    const { dates, published } = draft('The bridge was closed on Monday.', nothing, '2030-05-08~');
    expect(published?.value).toBe('2030-05-08~');
    expect(dates[0]?.value).toBe('2030-05-06');
  });
});

describe('in another language', () => {
  const known: KnownEntries = {
    ...nothing,
    actors: [{ id: 'ana-lind', kind: 'person', name: 'Ana Lind', aliases: [], weakAliases: [] }],
    claims: [
      claim('ships', 'Zwölf Schiffe liegen im Hafen.', {
        gives: 'figure',
        reports: [
          { source: 'x', speakers: [], quote: null, value: 'zwölf Schiffe', language: 'de' },
        ],
      }),
      claim('storm', 'Der Sturm ist vorbei.'),
    ],
  };
  const proposal = proposeBrief({
    article: readArticle(
      '„Der Hafen ist offen“, sagte Ana Lind am Montag. Dort liegen mehr als 12 Schiffe, die wegen des Wetters nicht fahren.',
    ),
    source: { published: '2030-05-08', language: 'de' },
    known,
  });

  test('it says what it leaves out', () => {
    expect(proposal.leftOut).toContain('speakers and verbs of saying');
    expect(proposal.stubs).toEqual([]);
    expect(proposal.dates).toEqual([]);
  });

  test('quotations, known names, figures and claims with equal words work', () => {
    expect(quotationsOf(proposal)).toEqual(['1 | Der Hafen ist offen | the article |  | affirms']);
    expect(proposal.actors).toMatchObject([{ id: 'ana-lind' }]);
    expect(proposal.figures).toMatchObject([
      { value: 'mehr als 12', unit: 'Schiffe', hedge: 'more' },
    ]);
    expect(proposal.figures[0]?.claims[0]?.claim).toBe('ships');
  });

  test('English is known by its small words where nothing says so', () => {
    expect(draft('The bridge is closed, and it will be for a week.').leftOut).toEqual([]);
    expect(draft('Die Brücke ist gesperrt, und das bleibt sie eine Woche.').leftOut).not.toEqual(
      [],
    );
  });
});

test('an article without text gives an empty proposal', () => {
  expect(draft('')).toMatchObject({ quotations: [], passages: [], published: null, stubs: [] });
});

test('the same article gives the same proposal', () => {
  expect(draftFile('wire-copy', ferry)).toEqual(draftFile('wire-copy', ferry));
});

test('who is told something is no speaker, and a name between commas is one', () => {
  const text =
    'NORWICK, March 4 (North Wire) - The port is closed, the Harbour Office said. “It will open,” the head of the port, Ana Lind, told the Courier.';
  expect(quotationsOf(draft(text))).toEqual([
    '1 | It will open | Ana Lind | told | affirms | Courier',
  ]);
});
