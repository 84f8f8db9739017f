import { expect, test } from 'vitest';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { corroborationText } from '../../src/words/evidence-sentences.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from '../derive/small-model.ts';

/** Named origins, own voices, unnamed voices, and in how many sources: each voice in one of its own, or all in one. */
type Row = readonly [named: number, own: number, unnamed: number, inOne: boolean, says: string];

const rows: readonly Row[] = [
  [0, 0, 0, false, 'No voice affirms it.'],
  [0, 0, 1, false, '1 source, which names no origin: it rests on 1 unnamed voice.'],
  [
    0,
    0,
    2,
    false,
    '2 sources, none of which names an origin: they rest on 2 unnamed voices, possibly the same.',
  ],
  [
    0,
    0,
    2,
    true,
    '1 source, which names no origin: it rests on 2 unnamed voices, possibly the same.',
  ],
  [0, 1, 0, false, '1 source, which names no origin.'],
  [
    0,
    1,
    1,
    false,
    '2 sources, none of which names an origin: 1 source says it in its own voice, and 1 unnamed voice says it too.',
  ],
  [
    0,
    1,
    1,
    true,
    '1 source, which names no origin: the source says it in its own voice, and 1 unnamed voice says it too.',
  ],
  [
    0,
    1,
    2,
    false,
    '3 sources, none of which names an origin: 1 source says it in its own voice, and 2 unnamed voices, possibly the same, say it too.',
  ],
  [
    0,
    1,
    2,
    true,
    '1 source, which names no origin: the source says it in its own voice, and 2 unnamed voices, possibly the same, say it too.',
  ],
  [0, 2, 0, false, '2 sources, none of which names an origin.'],
  [
    0,
    2,
    1,
    false,
    '3 sources, none of which names an origin: 2 sources say it in their own voice, and 1 unnamed voice says it too.',
  ],
  [
    0,
    2,
    2,
    false,
    '4 sources, none of which names an origin: 2 sources say it in their own voice, and 2 unnamed voices, possibly the same, say it too.',
  ],
  [1, 0, 0, false, '1 source, 1 origin: A.'],
  [1, 0, 1, false, '2 sources, 1 origin: A; 1 unnamed voice.'],
  [1, 0, 1, true, '1 source, 1 origin: A; 1 unnamed voice.'],
  [1, 0, 2, false, '3 sources, 1 origin: A; 2 unnamed voices, possibly the same.'],
  [1, 1, 0, false, '2 sources, 1 origin: A; 1 source says it in its own voice.'],
  [1, 1, 0, true, '1 source, 1 origin: A; the source also says it in its own voice.'],
  [1, 1, 1, false, '3 sources, 1 origin: A; 1 source says it in its own voice; 1 unnamed voice.'],
  [
    1,
    1,
    1,
    true,
    '1 source, 1 origin: A; the source also says it in its own voice; 1 unnamed voice.',
  ],
  [
    1,
    1,
    2,
    false,
    '4 sources, 1 origin: A; 1 source says it in its own voice; 2 unnamed voices, possibly the same.',
  ],
  [1, 2, 0, false, '3 sources, 1 origin: A; 2 sources say it in their own voice.'],
  [1, 2, 1, false, '4 sources, 1 origin: A; 2 sources say it in their own voice; 1 unnamed voice.'],
  [
    1,
    2,
    2,
    false,
    '5 sources, 1 origin: A; 2 sources say it in their own voice; 2 unnamed voices, possibly the same.',
  ],
  [2, 0, 0, false, '2 sources, 2 origins: A, B.'],
  [2, 0, 0, true, '1 source, 2 origins: A, B.'],
  [2, 0, 1, false, '3 sources, 2 origins: A, B; 1 unnamed voice.'],
  [2, 0, 2, false, '4 sources, 2 origins: A, B; 2 unnamed voices, possibly the same.'],
  [2, 1, 0, false, '3 sources, 2 origins: A, B; 1 source says it in its own voice.'],
  [
    2,
    1,
    1,
    false,
    '4 sources, 2 origins: A, B; 1 source says it in its own voice; 1 unnamed voice.',
  ],
  [
    2,
    1,
    2,
    false,
    '5 sources, 2 origins: A, B; 1 source says it in its own voice; 2 unnamed voices, possibly the same.',
  ],
  [
    2,
    1,
    2,
    true,
    '1 source, 2 origins: A, B; the source also says it in its own voice; 2 unnamed voices, possibly the same.',
  ],
  [2, 2, 0, false, '4 sources, 2 origins: A, B; 2 sources say it in their own voice.'],
  [
    2,
    2,
    1,
    false,
    '5 sources, 2 origins: A, B; 2 sources say it in their own voice; 1 unnamed voice.',
  ],
  [
    2,
    2,
    2,
    false,
    '6 sources, 2 origins: A, B; 2 sources say it in their own voice; 2 unnamed voices, possibly the same.',
  ],
];

test.each(rows)(
  '%i named, %i own, %i unnamed (in one source: %s): %s',
  (named, own, unnamed, inOne, says) => {
    const story = makeStory();
    const claim = makeClaim(story, 'claim');
    const one = makeSource(story, 'one');
    const sourceOf = (name: string) => (inOne ? one : makeSource(story, name));
    for (const name of ['A', 'B'].slice(0, named))
      addReport(claim, sourceOf(`of ${name}`), 'affirms', { speaker: makeActor(name) });
    for (const name of ['C', 'D'].slice(0, own)) addReport(claim, sourceOf(name), 'affirms');
    for (const who of ['an official', 'a witness'].slice(0, unnamed))
      addReport(claim, sourceOf(who), 'affirms', { voice: { kind: 'unnamed', who, of: null } });
    expect(corroborationText(deriveCorroboration(claim.reports))).toBe(says);
  },
);

test('several copies of one agency’s text may have one voice without a name', () => {
  const story = makeStory();
  const claim = makeClaim(story, 'claim');
  const first = makeSource(story, 'first');
  const later = makeSource(story, 'later');
  const agency = { known: 'stated', value: makeActor('wire', [], 'organisation') } as const;
  for (const source of [first, later]) {
    source.agency = agency;
    addReport(claim, source, 'affirms', {
      voice: { kind: 'unnamed', who: 'an official', of: null },
      via: [agency.value],
    });
  }
  expect(corroborationText(deriveCorroboration(claim.reports))).toBe(
    '2 sources, none of which names an origin: they rest on 1 unnamed voice.',
  );
});
