import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpokenOf } from '../../src/derive/actors/spoken-of.ts';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import type { DiffSegment } from '../../src/derive/comparison/quote-diff.ts';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { deriveChains } from '../../src/derive/evidence/report-chains.ts';
import { deriveClaim } from '../../src/derive/pages/derive-claim.ts';
import { deriveComparisons } from '../../src/derive/pages/derive-comparison.ts';
import { deriveSource } from '../../src/derive/pages/derive-source.ts';
import { deriveWordingPages } from '../../src/derive/pages/derive-wording.ts';
import type { Report } from '../../src/model/report.ts';
import { comparisonWords } from '../../src/words/english/comparison-words.ts';
import { methodWords } from '../../src/words/english/method-words.ts';
import {
  addReport,
  edtf,
  makeActor,
  makeClaim,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

function namesOf(reports: readonly Report[]): string[] {
  return deriveCorroboration(reports).origins.flatMap(({ voices }) => voices.map(({ id }) => id));
}

describe('attribution that the check would refuse still ends', () => {
  test('a chain that loops has the one origin where it ends', () => {
    const claim = makeClaim(makeStory(), 'it-rains');
    const [wire, agency] = [makeActor('wire'), makeActor('agency')];
    addReport(claim, makeSource(makeStory(), 'a'), 'affirms', { via: [wire, agency, wire] });
    expect(namesOf(claim.reports)).toEqual(['wire']);
    expect(deriveChains(claim.reports)[0]?.agencies).toHaveLength(2);
  });

  test('an outlet that is its own source’s agency and speaker is one origin with its other sources', () => {
    const story = makeStory();
    const claim = makeClaim(story, 'it-rains');
    const paper = makeActor('paper');
    const outlet = { known: 'stated', value: paper } as const;
    const sources = ['a', 'b', 'c'].map((name) =>
      Object.assign(makeSource(story, name), { outlet }),
    );
    const [a, b, c] = sources;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three sources');
    addReport(claim, a, 'affirms', { speaker: paper });
    addReport(claim, b, 'affirms', { via: [paper] });
    addReport(claim, c, 'affirms');
    expect([deriveCorroboration(claim.reports).sources, namesOf(claim.reports)]).toEqual([
      3,
      ['paper'],
    ]);
    expect(deriveChains(claim.reports).map(({ end }) => end)).toMatchObject(
      ['a', 'b', 'c'].map(() => ({ kind: 'origin', origin: { voices: [{ id: 'paper' }] } })),
    );
  });

  test('two articles of one outlet, each in its own voice, name no origin', () => {
    const story = makeStory();
    const claim = makeClaim(story, 'it-rains');
    const outlet = { known: 'stated', value: makeActor('paper') } as const;
    for (const name of ['a', 'b'])
      addReport(claim, Object.assign(makeSource(story, name), { outlet }), 'affirms');
    expect(deriveCorroboration(claim.reports)).toMatchObject({ origins: [], ownVoice: 2 });
  });

  test('memberships that lead in a circle make no party', () => {
    const story = makeStory();
    const first = Object.assign(makeActor('first'), { kind: 'organisation' } as const);
    const membership = { role: null, from: null, to: null };
    const second = Object.assign(makeActor('second', [{ organization: first, ...membership }]), {
      kind: 'organisation',
    } as const);
    first.memberships.push({ organization: second, ...membership });
    const claim = makeClaim(story, 'it-rains', { about: [first] });
    addReport(claim, makeSource(story, 'a'), 'affirms', { speaker: second });
    expect(deriveCorroboration(claim.reports).party).toBeNull();
  });
});

describe('a party’s own word', () => {
  const membership = { role: null, from: null, to: null };
  const state = (name: string) => Object.assign(makeActor(name), { kind: 'state' } as const);

  test('is not told where origins are of two parties, or the speaker belongs to two states', () => {
    const story = makeStory();
    const [north, south] = [state('north'), state('south')];
    const claim = makeClaim(story, 'it-rains', { about: [north] });
    addReport(claim, makeSource(story, 'a'), 'affirms', { speaker: north });
    expect(deriveCorroboration(claim.reports).party).toMatchObject({
      aboutItself: true,
      about: [],
    });
    addReport(claim, makeSource(story, 'b'), 'affirms', { speaker: south });
    expect(deriveCorroboration(claim.reports).party).toBeNull();
    const both = makeActor('both', [
      { organization: north, ...membership },
      { organization: south, ...membership },
    ]);
    const other = makeClaim(story, 'it-snows', { about: [north] });
    addReport(other, makeSource(story, 'c'), 'affirms', { speaker: both });
    expect(deriveCorroboration(other.reports).party).toBeNull();
  });

  test('is that of the side on which the speaker was when the source appeared', () => {
    const story = makeStory();
    const [guard, line] = ['guard', 'line'].map((name) => makeActor(name, [], 'organisation'));
    if (guard === undefined || line === undefined) throw new Error('There are two.');
    const spokesman = makeActor('spokesman', [
      { organization: guard, role: 'Spokesman', from: null, to: edtf('2031-05-04') },
      { organization: line, role: 'Head', from: edtf('2031-05-05'), to: null },
    ]);
    const [early, late] = [
      makeSource(story, 'early', '2031-05-03'),
      makeSource(story, 'late', '2031-05-08'),
    ];
    const claim = makeClaim(story, 'it-sank', { about: [guard, line] });
    addReport(claim, early, 'affirms', { speaker: spokesman });
    // As known on that day, and as known later.
    expect(deriveCorroboration(claim.reports).party).toMatchObject({
      party: { id: 'guard' },
      about: [{ id: 'line' }],
    });
    addReport(claim, late, 'affirms', { speaker: line });
    expect(deriveCorroboration(claim.reports).party).toBeNull();
    const other = makeClaim(story, 'it-was-late', { about: [guard, line] });
    addReport(other, late, 'affirms', { speaker: spokesman });
    expect(deriveCorroboration(other.reports).party).toMatchObject({ party: { id: 'line' } });
    expect(findSpokenOf(story)).toMatchObject([
      { actor: { id: 'guard' }, claims: 2, own: 1 },
      { actor: { id: 'line' }, claims: 2, own: 2 },
    ]);
  });

  test('may be that of a group, as the method page says', () => {
    const story = makeStory();
    const survivors = makeActor('survivors', [], 'group');
    const claim = makeClaim(story, 'it-sank', { about: [survivors] });
    const speaker = makeActor('survivor', [{ organization: survivors, ...membership }]);
    addReport(claim, makeSource(story, 'a'), 'affirms', { speaker });
    expect(deriveCorroboration(claim.reports).party).toMatchObject({
      party: { id: 'survivors' },
      aboutItself: true,
    });
    const text = methodWords.flatMap(({ paragraphs }) => paragraphs).join(' ');
    expect(text).toContain('one state, organisation or group');
    expect(text).not.toContain('such a text');
    expect(text).toContain(comparisonWords.restsOn.replace(':', ''));
  });

  test('does not count who doubts, nor a witness without a side, nor a paper’s own voice', () => {
    const story = makeStory();
    const north = state('north');
    const claim = makeClaim(story, 'it-rains', { about: [north] });
    addReport(claim, makeSource(story, 'a'), 'open', { speaker: north });
    expect(deriveCorroboration(claim.reports).party).toBeNull();
    addReport(claim, makeSource(story, 'b'), 'affirms', { speaker: makeActor('witness') });
    expect(deriveCorroboration(claim.reports).party).toBeNull();
  });
});

test('a source with two stances on one claim shows both, on the claim, in the matrix and in its pairs', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const claim = makeClaim(story, 'it-rains');
  addReport(claim, a, 'affirms');
  addReport(claim, a, 'denies');
  addReport(claim, b, 'affirms');
  const stances = (reports: readonly { readonly stance: string }[] | undefined) =>
    reports?.map(({ stance }) => stance);
  expect(stances(deriveClaim(claim, site).reports.items)).toEqual(['affirms', 'denies', 'affirms']);
  expect(
    stances(deriveComparisons(story, site)[0]?.matrix?.matrix.topics[0]?.rows[0]?.cells[0]),
  ).toEqual(['affirms', 'denies']);
  const [cell] = deriveComparisons(story, site)[0]?.details[0]?.claims[0]?.cells ?? [];
  expect(stances(cell?.sources[0]?.reports)).toEqual(['affirms', 'denies']);
  const [row] = compareSources({ a, b }).both.items;
  expect([row?.difference, stances(row?.a)]).toEqual(['stance', ['affirms', 'denies']]);
});

const bare = (text: string): string => text.replace(/,/g, '').toLowerCase();

test('whatever two sources quote, the word-by-word line loses no word of either', () => {
  const words = fc
    .array(fc.constantFrom('rain', 'may', 'fall', 'today', 'Rain,', 'reportedly', '—'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (first, second) => {
      const story = makeStory();
      const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
      const claim = makeClaim(story, 'it-rains');
      addReport(claim, a, 'affirms', { quote: first });
      addReport(claim, b, 'affirms', { quote: second });
      const [row] = compareSources({ a, b }).both.items;
      const wordsIn = (parts: readonly DiffSegment[], side: 'a' | 'b'): string[] =>
        parts
          .filter((part) => part.in === side || part.in === 'both')
          .flatMap(({ text }) => text.split(' '));
      for (const { segments: parts } of row?.quotes ?? []) {
        expect(wordsIn(parts, 'a').map(bare)).toEqual(first.split(' ').map(bare));
        expect(wordsIn(parts, 'b').join(' ')).toBe(second);
      }
      expect(row?.difference).toBe(bare(first) === bare(second) ? 'none' : 'words');
    }),
  );
});

test('forty sources and four hundred claims make pages of bounded size', () => {
  const story = makeStory();
  const sources = Array.from({ length: 40 }, (_, index) => makeSource(story, `source-${index}`));
  const envoys = Array.from({ length: 9 }, (_, index) => makeActor(`envoy-${index}`));
  for (let number = 0; number < 400; number += 1) {
    const claim = makeClaim(story, `claim-${number}`, { topic: `Topic ${Math.floor(number / 9)}` });
    for (const [index, source] of sources.entries()) {
      if ((number + index) % 5 < 2) continue;
      const speaker = envoys[(number * index) % 9] ?? null;
      addReport(claim, source, 'affirms', {
        speaker,
        quote: 'a few words of a quote',
        where: { first: 3, last: 3 },
      });
    }
  }
  const views = deriveComparisons(story, site);
  const reports = views.flatMap(({ details }) =>
    details.flatMap(({ claims }) =>
      claims.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.sources.flatMap((source) => source.reports)),
      ),
    ),
  );
  expect(reports).toHaveLength(9600);
  const matrices = views.flatMap(({ matrix }) => matrix ?? []);
  const rows = matrices.flatMap(({ matrix }) => matrix.topics.flatMap((topic) => topic.rows));
  expect(rows.map(({ claim }) => claim.id)).toEqual(story.claims.map(({ id }) => id));
  expect(rows.flatMap(({ cells }) => cells.flat())).toHaveLength(9600);
  const sizes = views.map(({ matrix, details }) => JSON.stringify([matrix, details]).length);
  expect(Math.max(...sizes)).toBeLessThan(200_000);
  expect(Math.max(...matrices.map(({ matrix }) => matrix.topics.length))).toBeLessThanOrEqual(24);
  expect(deriveWordingPages(story, site).every(({ utterances }) => utterances.length <= 80)).toBe(
    true,
  );
  const first = sources[0];
  if (first === undefined) throw new Error('forty sources');
  const { items, more, total } = deriveSource(first, site).reports;
  expect(JSON.stringify(items).length).toBeLessThan(70_000);
  expect(items.length + more).toBe(total);
});
