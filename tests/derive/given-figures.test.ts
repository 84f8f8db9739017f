import { expect, test } from 'vitest';
import { findFigureDays } from '../../src/derive/evidence/given-figures.ts';
import { readFigure } from '../../src/values/read-figure.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

test('figures stand by the day of their sources, one voice with one figure once, and undated ones last', () => {
  const story = makeStory();
  const [undated, late, early, other] = [
    makeSource(story, 'undated'),
    makeSource(story, 'late', '2031-03-07'),
    makeSource(story, 'early', '2031-03-03'),
    makeSource(story, 'other', '2031-03-03'),
  ];
  const ministry = makeActor('ministry');
  const claim = makeClaim(story, 'hurt', { gives: 'figure' });
  const give = (source: typeof late, value: string, fields: Parameters<typeof addReport>[3] = {}) =>
    addReport(claim, source, 'affirms', { value, figure: readFigure(value, 'en'), ...fields });
  give(undated, '30');
  give(early, '12', { speaker: ministry });
  give(other, '12', { speaker: ministry });
  give(early, 'dozens');
  give(early, 'a crowd');
  give(late, '20', { speaker: ministry, updates: [early, other] });
  addReport(claim, late, 'affirms');
  const days = findFigureDays(claim.reports).map(({ published, figures }) => [
    published.known === 'unknown' ? null : published.value.text,
    figures.map(({ value, voice, sources, figure, isCurrent }) =>
      [
        value,
        voice.kind,
        sources.map(({ id }) => id).join('+'),
        figure?.low?.value,
        isCurrent,
      ].join(' '),
    ),
  ]);
  expect(days).toEqual([
    [
      '2031-03-03',
      [
        '12 actors early+other 12 false',
        'dozens source early 20 true',
        'a crowd source early  true',
      ],
    ],
    ['2031-03-07', ['20 actors late 20 true']],
    [null, ['30 source undated 30 true']],
  ]);
  expect(findFigureDays(makeClaim(story, 'other-claim').reports)).toEqual([]);
});
