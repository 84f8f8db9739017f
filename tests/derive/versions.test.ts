import { expect, test } from 'vitest';
import { findPairs } from '../../src/derive/comparison/find-pairs.ts';
import { deriveStoryRow } from '../../src/derive/entries/story-row.ts';
import { findChanges } from '../../src/derive/evidence/changes.ts';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { soleSourceOf } from '../../src/derive/evidence/exclusive-claims.ts';
import { sourcesDiffer } from '../../src/derive/evidence/source-difference.ts';
import { findClaimLists } from '../../src/derive/lists/claim-lists.ts';
import { deriveComparisons } from '../../src/derive/pages/derive-comparison.ts';
import { deriveSource } from '../../src/derive/pages/derive-source.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory, site } from './small-model.ts';

/** A ticker in two states, and a paper of the day between them. */
function tickerAndPaper() {
  const story = makeStory();
  const early = makeSource(story, 'ticker-1', '2031-03-04');
  const paper = makeSource(story, 'paper', '2031-03-05');
  const late = makeSource(story, 'ticker-2', '2031-03-06');
  late.versionOf = early;
  for (const version of [early, late]) version.versions = [early, late];
  return { story, early, paper, late };
}

test('versions of a document are one source in every count', () => {
  const { story, early, paper, late } = tickerAndPaper();
  const both = makeClaim(story, 'both');
  addReport(both, early, 'affirms');
  addReport(both, late, 'affirms');
  const all = makeClaim(story, 'all');
  for (const source of [early, paper, late]) addReport(all, source, 'affirms');
  expect(deriveCorroboration(both.reports)).toMatchObject({ sources: 1, ownVoice: 1 });
  expect(deriveCorroboration(all.reports)).toMatchObject({ sources: 2, ownVoice: 2 });
  expect(soleSourceOf(both)).toBe(early);
  expect(soleSourceOf(all)).toBeNull();
  expect(deriveStoryRow(story).counts.sources).toBe(2);
  expect(
    findClaimLists(both)
      .silent.shorten()
      .items.map(({ id }) => id),
  ).toEqual(['paper']);
  expect(findPairs(story).map(({ a, b, shared }) => [a.id, b.id, shared])).toEqual([
    ['ticker-1', 'paper', 1],
  ]);
  for (const source of [early, late]) {
    const view = deriveSource(source, site);
    expect(view.alone.items.map(({ id }) => id)).toEqual(['both']);
    expect(view.partners.items.map(({ source: partner }) => partner.id)).toEqual(['paper']);
  }
});

test('a denial in both versions is said to be in the last of them', () => {
  const { story, early, late } = tickerAndPaper();
  const claim = makeClaim(story, 'claim');
  addReport(claim, early, 'denies');
  addReport(claim, late, 'denies');
  expect(
    deriveCorroboration(claim.reports).denying.map(({ sources }) => sources.map(({ id }) => id)),
  ).toEqual([['ticker-2']]);
});

test('versions are one column, which has them by time, and a cell has the reports of all of them', () => {
  const { story, early, paper, late } = tickerAndPaper();
  const claim = makeClaim(story, 'claim');
  for (const source of [early, late, paper]) addReport(claim, source, 'affirms');
  const [view] = deriveComparisons(story, site);
  const matrix = view?.matrix?.matrix;
  expect(matrix?.columns.map(({ sources }) => sources.map(({ link }) => link.id))).toEqual([
    ['ticker-1', 'ticker-2'],
    ['paper'],
  ]);
  // What both versions say in the same voice is one mark.
  expect(matrix?.topics[0]?.rows[0]?.cells.map(({ length }) => length)).toEqual([1, 1]);
  const cells = view?.details[0]?.claims[0]?.cells;
  expect(cells?.map(({ sources }) => sources.map(({ source }) => source.id))).toEqual([
    ['ticker-1', 'ticker-2'],
    ['paper'],
  ]);
  expect(view?.sources).toBe(2);
});

test.each([
  ['another figure', { value: '5' }, { value: '7' }, true],
  ['the same figure', { value: '5' }, { value: '5' }, false],
  ['a figure that fits', { value: 'at least 5' }, { value: '7' }, true],
  ['no figure any more', { value: '5' }, {}, false],
])(
  'a later version with %s is a change: %#, and never a difference',
  (_name, first, second, changed) => {
    const { story, early, late } = tickerAndPaper();
    const claim = makeClaim(story, 'claim', { gives: 'figure' });
    addReport(claim, early, 'affirms', first);
    addReport(claim, late, 'affirms', second);
    expect(findChanges(claim.reports).map(({ source }) => source.id)).toEqual(
      changed ? ['ticker-1', 'ticker-2'] : [],
    );
    expect(sourcesDiffer(claim.reports)).toBe(false);
  },
);

test('what the last version says differs from other sources, and what an earlier one said does not', () => {
  const { story, early, paper, late } = tickerAndPaper();
  const mended = makeClaim(story, 'mended', { gives: 'figure' });
  addReport(mended, early, 'affirms', { value: '5' });
  addReport(mended, paper, 'affirms', { value: '7' });
  addReport(mended, late, 'affirms', { value: '7' });
  const spoilt = makeClaim(story, 'spoilt', { gives: 'figure' });
  addReport(spoilt, early, 'affirms', { value: '7' });
  addReport(spoilt, paper, 'affirms', { value: '7' });
  addReport(spoilt, late, 'affirms', { value: '5' });
  expect([mended, spoilt].map(({ reports }) => sourcesDiffer(reports))).toEqual([false, true]);
});

test('a source with two figures of two voices agrees with one that prints both', () => {
  const story = makeStory();
  const claim = makeClaim(story, 'losses', { gives: 'figure' });
  const [channel, ministry] = [makeActor('channel'), makeActor('ministry')];
  for (const name of ['herald', 'courier']) {
    const source = makeSource(story, name, '2031-03-04');
    addReport(claim, source, 'affirms', { value: '15', speaker: channel });
    addReport(claim, source, 'affirms', { value: '13–20', speaker: ministry });
    addReport(claim, source, 'affirms', { value: '40' });
  }
  expect(sourcesDiffer(claim.reports)).toBe(false);
  addReport(claim, makeSource(story, 'post', '2031-03-04'), 'affirms', {
    value: '16',
    speaker: channel,
  });
  expect(sourcesDiffer(claim.reports)).toBe(true);
});
