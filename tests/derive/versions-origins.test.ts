import { describe, expect, test } from 'vitest';
import { currentReports } from '../../src/derive/evidence/changes.ts';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { isDisputed } from '../../src/derive/evidence/source-difference.ts';
import { methodWords } from '../../src/words/english/method-words.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

/** A document in three states, of which the first is an agency’s text, and two papers beside it. */
function makeCase() {
  const story = makeStory();
  const [early, middle, late] = [
    makeSource(story, 'early', '2031-03-04'),
    makeSource(story, 'middle', '2031-03-05'),
    makeSource(story, 'late', '2031-03-06'),
  ];
  for (const version of [early, middle, late]) {
    version.versions = [early, middle, late];
    if (version !== early) version.versionOf = early;
  }
  const [agency, wire, house, envoy] = ['agency', 'wire', 'house', 'envoy'].map((name) =>
    makeActor(name, [], 'organisation'),
  ) as [Actor, Actor, Actor, Actor];
  early.agency = { known: 'inferred', value: agency, from: 'Its sentences are the agency’s.' };
  const papers = [makeSource(story, 'paper', '2031-03-05'), makeSource(story, 'gazette')] as const;
  const claim = makeClaim(story, 'claim');
  return { claim, early, middle, late, papers, agency, wire, house, envoy };
}

type Actor = ReturnType<typeof makeActor>;
type Case = ReturnType<typeof makeCase>;

/** What is said in which versions, and the origins that it comes to, with how many sources name none. */
const table: readonly {
  readonly title: string;
  readonly say: (of: Case) => void;
  readonly origins: readonly string[];
  readonly own: number;
  readonly sources: number;
}[] = [
  {
    title: 'the agency’s text and a version in the paper’s own voice',
    say: ({ claim, early, late, agency }) => {
      addReport(claim, early, 'affirms', { via: [agency] });
      addReport(claim, late, 'affirms');
    },
    origins: ['agency'],
    own: 0,
    sources: 1,
  },
  {
    title: 'all three states, in whichever order they are reported',
    say: ({ claim, early, middle, late, agency }) => {
      addReport(claim, late, 'affirms');
      addReport(claim, middle, 'affirms');
      addReport(claim, early, 'affirms', { via: [agency] });
    },
    origins: ['agency'],
    own: 0,
    sources: 1,
  },
  {
    title: 'versions of two agencies’ texts',
    say: ({ claim, early, middle, late, agency, wire }) => {
      middle.agency = { known: 'stated', value: wire };
      addReport(claim, early, 'affirms', { via: [agency] });
      addReport(claim, middle, 'affirms', { via: [wire] });
      addReport(claim, late, 'affirms');
    },
    origins: ['agency + wire'],
    own: 0,
    sources: 1,
  },
  {
    title: 'a version in its own voice, of a document of which the agency’s state is silent',
    say: ({ claim, late, papers, agency }) => {
      addReport(claim, late, 'affirms');
      addReport(claim, papers[0], 'affirms', { speaker: agency });
    },
    origins: ['agency'],
    own: 0,
    sources: 2,
  },
  {
    title: 'the agency as a speaker in one version',
    say: ({ claim, early, late, agency }) => {
      addReport(claim, early, 'affirms', { via: [agency] });
      addReport(claim, late, 'affirms', { speaker: agency });
    },
    origins: ['agency'],
    own: 0,
    sources: 1,
  },
  {
    title: 'a speaker in one version, as in one source, does not speak for the text',
    say: ({ claim, middle, late, envoy }) => {
      addReport(claim, middle, 'affirms', { speaker: envoy });
      addReport(claim, late, 'affirms');
    },
    origins: ['envoy'],
    own: 1,
    sources: 1,
  },
  {
    title: 'an agency that only one report of a version names',
    say: ({ claim, middle, late, wire }) => {
      addReport(claim, middle, 'affirms', { via: [wire] });
      addReport(claim, late, 'affirms');
    },
    origins: ['wire'],
    own: 0,
    sources: 1,
  },
  {
    title: 'two agencies that a version credits beside each other stay two',
    say: ({ claim, middle, late, wire, house }) => {
      addReport(claim, middle, 'affirms', { via: [wire] });
      addReport(claim, middle, 'affirms', { via: [house] });
      addReport(claim, late, 'affirms');
    },
    origins: ['wire', 'house'],
    own: 0,
    sources: 1,
  },
  {
    title: 'a paper’s own sentence in an agency’s text is its own',
    say: ({ claim, early, papers, agency }) => {
      addReport(claim, early, 'affirms');
      addReport(claim, papers[0], 'affirms', { speaker: agency });
    },
    origins: ['agency'],
    own: 1,
    sources: 2,
  },
  {
    title: 'the publisher of another version, on whose word others rest',
    say: ({ claim, middle, late, papers, house }) => {
      middle.outlet = { known: 'stated', value: house };
      addReport(claim, late, 'affirms');
      addReport(claim, papers[0], 'affirms', { speaker: house });
    },
    origins: ['house'],
    own: 0,
    sources: 2,
  },
  {
    title: 'a statement and a version of it that is told as an article',
    say: ({ claim, middle, late, house }) => {
      Object.assign(middle, { kind: 'statement', outlet: { known: 'stated', value: house } });
      addReport(claim, middle, 'affirms');
      addReport(claim, late, 'affirms');
    },
    origins: ['house'],
    own: 0,
    sources: 1,
  },
  {
    title: 'who cites the publisher of an agency’s text',
    say: ({ claim, early, papers, agency, house }) => {
      early.outlet = { known: 'stated', value: house };
      addReport(claim, early, 'affirms', { via: [agency] });
      addReport(claim, papers[0], 'affirms', { speaker: house });
    },
    origins: ['agency + house'],
    own: 0,
    sources: 2,
  },
  {
    title: 'another document in its own voice',
    say: ({ claim, early, papers, agency }) => {
      addReport(claim, early, 'affirms', { via: [agency] });
      for (const paper of papers) addReport(claim, paper, 'affirms');
    },
    origins: ['agency'],
    own: 2,
    sources: 3,
  },
  {
    title: 'an unnamed voice in another version',
    say: ({ claim, early, late, agency }) => {
      addReport(claim, early, 'affirms', { via: [agency] });
      addReport(claim, late, 'affirms', { voice: { kind: 'unnamed', who: 'a guard', of: null } });
    },
    origins: ['agency'],
    own: 0,
    sources: 1,
  },
];

describe('the origins of what versions of a document say', () => {
  test.each(table)('$title', ({ say, origins, own, sources }) => {
    const of = makeCase();
    say(of);
    const corroboration = deriveCorroboration(of.claim.reports);
    expect(
      corroboration.origins.map(({ voices }) => voices.map(({ id }) => id).join(' + ')),
    ).toEqual(origins);
    expect(corroboration).toMatchObject({ ownVoice: own, sources });
  });

  test('the page about the method says so', () => {
    const words = methodWords.flatMap(({ paragraphs }) => paragraphs).join('\n');
    expect(words).toContain(
      'the versions of one document, in what they say without naming a speaker',
    );
    expect(words).toContain('the agency whose text it is, in any of its versions');
  });
});

test('a later version that says in its own voice the contrary of the agency’s text changes it, and disputes nothing', () => {
  const { claim, early, late, agency } = makeCase();
  addReport(claim, early, 'affirms', { via: [agency] });
  const denial = addReport(claim, late, 'denies');
  expect(isDisputed(claim.reports)).toBe(false);
  expect(currentReports(claim.reports)).toEqual([denial]);
});
