import { expect, test } from 'vitest';
import { findGivenValues } from '../../src/derive/comparison/given-values.ts';
import { deriveReport } from '../../src/derive/evidence/report-view.ts';
import { readValue } from '../../src/values/read-value.ts';
import { sayVoice } from './nine-sources/read-story.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

test('each figure of a source stands with whose it is, unless it is the source’s own alone', () => {
  const story = makeStory();
  const source = makeSource(story, 'a');
  const claim = makeClaim(story, 'wounded', { gives: 'figure' });
  const [ministry, union] = [makeActor('ministry'), makeActor('union')];
  const figure = (value: string) => readValue(value, 'figure', 'en');
  const unnamed = { kind: 'unnamed', who: 'a nurse', of: null } as const;
  const reports = [
    addReport(claim, source, 'affirms', { ...figure('12') }),
    addReport(claim, source, 'affirms', { speaker: ministry, ...figure('15') }),
    addReport(claim, source, 'affirms', { speaker: union, ...figure('15') }),
    addReport(claim, source, 'denies', { speaker: union, ...figure('20') }),
    addReport(claim, source, 'affirms', { voice: unnamed, ...figure('20') }),
    addReport(claim, source, 'affirms', {
      speaker: ministry,
      occasion: 'at night',
      ...figure('12'),
    }),
    addReport(claim, source, 'open', { speaker: ministry }),
  ];
  const told = findGivenValues(reports.map(deriveReport)).map(({ stance, value, voices }) =>
    [stance, value, ...voices.map(sayVoice)].join(' · '),
  );
  expect(told).toEqual([
    'affirms · 12 · itself · ministry',
    'affirms · 15 · ministry · union',
    'denies · 20 · union',
    'affirms · 20 · a nurse (unnamed)',
  ]);
  expect(findGivenValues(reports.slice(0, 1).map(deriveReport))).toMatchObject([
    { value: '12', voices: [] },
  ]);
});

test('a date is one in whichever voice, as the editors read it', () => {
  const claim = makeClaim(makeStory(), 'opens', { gives: 'date' });
  const source = makeSource(claim.story as ReturnType<typeof makeStory>, 'a');
  const day = readValue('2031-03-10', 'date', 'en');
  const views = [makeActor('ministry'), null].map((speaker) =>
    deriveReport(addReport(claim, source, 'affirms', { speaker, ...day })),
  );
  expect(findGivenValues(views).map(({ voices }) => voices.map(sayVoice))).toEqual([
    ['ministry', 'itself'],
  ]);
});
