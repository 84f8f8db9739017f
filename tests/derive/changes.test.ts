import { expect, test } from 'vitest';
import { deriveFlags } from '../../src/derive/comparison/claim-flags.ts';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import { currentReports, findChanges } from '../../src/derive/evidence/changes.ts';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { isDisputed, sourcesDiffer } from '../../src/derive/evidence/source-difference.ts';
import { deriveClaim } from '../../src/derive/pages/derive-claim.ts';
import { sayVoice } from './nine-sources/read-story.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory, site } from './small-model.ts';

type Source = ReturnType<typeof makeSource>;

/** A figure that rises over three days, each report bringing the one before it up to date. */
function makeCase() {
  const story = makeStory();
  const [third, first, second] = [
    makeSource(story, 'third', '2022-06-27'),
    makeSource(story, 'first', '2022-06-24'),
    makeSource(story, 'second', '2022-06-26'),
  ];
  const claim = makeClaim(story, 'deaths');
  addReport(claim, third, 'affirms', { value: '19', updates: [second] });
  addReport(claim, first, 'affirms', { value: '12' });
  addReport(claim, second, 'affirms', { value: '15', updates: [first] });
  return { story, claim, first, second, third };
}

test('what is brought up to date is told in time order, and does not differ', () => {
  const { claim } = makeCase();
  expect(findChanges(claim.reports).map(({ source, value }) => [source.id, value])).toEqual([
    ['first', '12'],
    ['second', '15'],
    ['third', '19'],
  ]);
  expect(currentReports(claim.reports).map(({ value }) => value)).toEqual(['19']);
  expect(sourcesDiffer(claim.reports)).toBe(false);
  expect(
    deriveClaim(claim, site).changes.map(({ reports }) => reports.map(({ value }) => value)),
  ).toEqual([['12', '15', '19']]);
  expect(deriveFlags(claim)).toMatchObject({ changed: true, differs: false, disputed: false });
});

test('a later source that gives another value without bringing one up to date differs', () => {
  const { story, claim } = makeCase();
  addReport(claim, makeSource(story, 'other', '2022-06-28'), 'affirms', { value: '30' });
  expect(sourcesDiffer(claim.reports)).toBe(true);
});

test('a denial that is withdrawn disputes nothing', () => {
  const { story, claim, third } = makeCase();
  const ministry = makeActor('ministry');
  addReport(claim, third, 'denies', { speaker: ministry });
  expect(isDisputed(claim.reports)).toBe(true);
  const last = makeSource(story, 'last', '2022-06-30');
  addReport(claim, last, 'affirms', { speaker: ministry, updates: [third] });
  expect(isDisputed(claim.reports)).toBe(false);
});

test('voices that change each by itself are strands of their own, those that lead to one another are one', () => {
  const { story, claim, first, second, third } = makeCase();
  const [ministry, union] = [makeActor('ministry'), makeActor('union')];
  addReport(claim, first, 'affirms', { speaker: ministry, value: '10' });
  addReport(claim, second, 'affirms', { speaker: union, value: '30' });
  addReport(claim, second, 'affirms', { speaker: ministry, value: '11', updates: [first] });
  addReport(claim, third, 'denies', { speaker: union, updates: [second] });
  const [early, late] = ['2022-06-20', '2022-06-30'].map((day) => makeSource(story, day, day));
  if (early === undefined || late === undefined) throw new Error('two sources');
  const [mayor, council] = [makeActor('mayor'), makeActor('council')];
  addReport(claim, early, 'affirms', { speaker: mayor });
  addReport(claim, late, 'denies', { speaker: council, updates: [early] });
  const told = deriveClaim(claim, site).changes.map(({ voices, reports }) => [
    voices.map(sayVoice).join(', '),
    reports.map(({ source, value }) => `${source.id} ${value}`).join(', '),
  ]);
  expect(told).toEqual([
    ['mayor, council', '2022-06-20 null, 2022-06-30 null'],
    ['itself', 'first 12, second 15, third 19'],
    ['ministry', 'first 10, second 11'],
    ['union', 'second 30, third null'],
  ]);
});

test('a version that only says the same again parts no strand', () => {
  const { story, claim, first, second, third } = makeCase();
  claim.reports.length = 0;
  const fourth = makeSource(story, 'fourth', '2022-06-29');
  const versions = [first, second, third, fourth];
  for (const [place, source] of versions.entries()) {
    Object.assign(source, { versions, versionOf: place === 0 ? null : first });
    const value = ['12', '15', '15', '20'][place];
    addReport(claim, source, 'affirms', { value: value ?? null });
  }
  expect(deriveClaim(claim, site).changes.map(({ reports }) => reports.length)).toEqual([4]);
});

test('a figure that is brought up to date still has all its sources', () => {
  const { claim } = makeCase();
  expect(deriveCorroboration(claim.reports).sources).toBe(3);
});

test('a voice that turns from its word counts with the last of it alone', () => {
  const story = makeStory();
  const claim = makeClaim(story, 'exam-is-dropped');
  const [ministry, union] = [makeActor('ministry'), makeActor('union')];
  const days = ['2022-06-24', '2022-06-26', '2022-06-27', '2022-06-28'];
  const [first, second, third, fourth] = days.map((day) => makeSource(story, day, day)) as [
    Source,
    Source,
    Source,
    Source,
  ];
  const told = (): unknown => {
    const { sources, origins, denying, disputed } = deriveCorroboration(claim.reports);
    return [
      sources,
      origins.flatMap(({ voices }) => voices.map(({ id }) => id)),
      denying.flatMap(({ sources: of }) => of.map(({ id }) => id)),
      disputed,
    ];
  };
  addReport(claim, first, 'affirms', { speaker: ministry });
  expect(told()).toEqual([1, ['ministry'], [], false]);
  addReport(claim, second, 'denies', { speaker: ministry, updates: [first] });
  expect(told()).toEqual([0, [], ['2022-06-26'], false]);
  // What another voice says brings nobody’s word up to date but its own.
  addReport(claim, third, 'affirms', { speaker: union, updates: [second] });
  expect(told()).toEqual([1, ['union'], ['2022-06-26'], false]);
  addReport(claim, fourth, 'affirms', { speaker: ministry, updates: [second] });
  expect(told()).toEqual([3, ['ministry', 'union'], [], false]);
});

test('a pair says that the later brings the earlier up to date', () => {
  const { first, second, third } = makeCase();
  const differenceOf = (a: typeof first, b: typeof first) =>
    compareSources({ a, b }).both.items[0]?.difference;
  expect(differenceOf(first, second)).toBe('change');
  expect(differenceOf(second, first)).toBe('change');
  expect(differenceOf(first, third)).toBe('value');
});

test('what nothing brings up to date has not changed', () => {
  const story = makeStory();
  const claim = makeClaim(story, 'it-rains');
  for (const name of ['a', 'b']) addReport(claim, makeSource(story, name), 'affirms');
  expect(findChanges(claim.reports)).toEqual([]);
  expect(deriveClaim(claim, site).changes).toEqual([]);
});

test('an update of a dispatch reaches its copies, but none that is printed later or says something else', () => {
  const story = makeStory();
  const claim = makeClaim(story, 'deaths');
  const ministry = makeActor('ministry');
  const on = (id: string, day: string | null) => makeSource(story, id, day ?? undefined);
  const dispatch = on('dispatch', '2022-06-24');
  const printed = [
    [on('copy', '2022-06-24'), '12'],
    [on('late-copy', '2022-06-27'), '12'],
    [on('undated-copy', null), '12'],
    [on('other-figure', '2022-06-24'), '13'],
  ] as const;
  addReport(claim, dispatch, 'affirms', { speaker: ministry, value: '12' });
  for (const [source, value] of printed)
    addReport(claim, source, 'affirms', { speaker: ministry, value });
  addReport(claim, on('paper', '2022-06-24'), 'affirms', { value: '12' });
  addReport(claim, on('update', '2022-06-26'), 'affirms', {
    speaker: ministry,
    value: '15',
    updates: [dispatch],
  });
  expect(currentReports(claim.reports).map(({ source }) => source.id)).toEqual([
    'late-copy',
    'undated-copy',
    'other-figure',
    'paper',
    'update',
  ]);
});
