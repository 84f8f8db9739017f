import { expect, test } from 'vitest';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import { findPairs, MOST_PAIRED, PARTNERS } from '../../src/derive/comparison/find-pairs.ts';
import { findPartners } from '../../src/derive/comparison/find-partners.ts';
import { derivePairs } from '../../src/derive/pages/derive-pair.ts';
import {
  addReport,
  edtf,
  makeActor,
  makeClaim,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

function makeCase() {
  const story = makeStory();
  const [a, b, c] = [makeSource(story, 'a'), makeSource(story, 'b'), makeSource(story, 'c')];
  const envoy = makeActor('envoy');
  const same = makeClaim(story, 'same');
  addReport(same, a, 'affirms', { speaker: envoy });
  addReport(same, b, 'affirms', { speaker: envoy });
  const credit = makeClaim(story, 'credit');
  addReport(credit, a, 'affirms', { speaker: envoy });
  addReport(credit, b, 'affirms');
  const value = makeClaim(story, 'value');
  addReport(value, a, 'affirms', { value: 'one' });
  addReport(value, b, 'affirms', { value: 'two' });
  const stance = makeClaim(story, 'stance');
  addReport(stance, a, 'affirms');
  addReport(stance, b, 'open');
  addReport(makeClaim(story, 'only-a'), a, 'affirms');
  addReport(makeClaim(story, 'only-b'), b, 'affirms');
  addReport(makeClaim(story, 'neither'), c, 'affirms');
  return { story, a, b };
}

test('a pair tells what is in both, and how they differ, from what only one says', () => {
  const { a, b } = makeCase();
  const view = compareSources({ a, b });
  expect(view.both.items.map(({ claim, difference }) => [claim.id, difference])).toEqual([
    ['same', 'none'],
    ['credit', 'credit'],
    ['value', 'value'],
    ['stance', 'stance'],
  ]);
  expect(view.onlyA.items.map(({ claim }) => claim.id)).toEqual(['only-a']);
  expect(view.onlyB.items.map(({ claim }) => claim.id)).toEqual(['only-b']);
  expect(view.neither).toBe(1);
  expect(view.both.items[0]?.origins.flatMap(({ voices }) => voices.map(({ id }) => id))).toEqual([
    'envoy',
  ]);
});

test('two sources with hundreds of claims make a page of bounded size that leads to the rest', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  for (let number = 0; number < 400; number += 1) {
    const claim = makeClaim(story, `both-${number}`);
    addReport(claim, a, 'affirms');
    addReport(claim, b, 'affirms');
    addReport(makeClaim(story, `only-${number}`), a, 'affirms');
  }
  const view = compareSources({ a, b });
  expect(JSON.stringify(view).length).toBeLessThan(100_000);
  expect(view.both.items.length + view.both.more).toBe(400);
  expect(view.both.all).toEqual({ kind: 'comparison', story: 'story', number: 1 });
  expect(view.onlyA.all).toEqual({ kind: 'entry', noun: 'source', id: 'a' });
  expect(view.onlyB).toEqual({ items: [], more: 0, total: 0, all: null });
});

test('a pair has one page, in the order of the story', () => {
  const { story } = makeCase();
  const pages = derivePairs(story, site).map(({ frame }) => frame.page);
  expect(pages).toEqual([
    { kind: 'pair', story: 'story', a: 'a', b: 'b' },
    { kind: 'pair', story: 'story', a: 'a', b: 'c' },
    { kind: 'pair', story: 'story', a: 'b', b: 'c' },
  ]);
});

/** A story of so many sources, of which each shares a claim with the next and, twice, with the one that has its last digit. */
function makeSources(number: number) {
  const story = makeStory();
  const sources = Array.from({ length: number }, (_, index) => makeSource(story, `s-${index}`));
  for (const [index, source] of sources.entries()) {
    const next = sources[index + 1];
    if (next === undefined) continue;
    const claim = makeClaim(story, `next-${index}`);
    addReport(claim, source, 'affirms');
    addReport(claim, next, 'affirms');
  }
  for (const digit of ['x', 'y'].flatMap((round) => [0, 1, 2].map((last) => ({ round, last })))) {
    const claim = makeClaim(story, `${digit.round}-${digit.last}`);
    for (const [index, source] of sources.entries())
      if (index % 10 === digit.last) addReport(claim, source, 'affirms');
  }
  return { story, sources };
}

test('up to 25 sources every pair has a page', () => {
  const { story } = makeSources(MOST_PAIRED);
  expect(findPairs(story)).toHaveLength((25 * 24) / 2);
});

test('beyond, each source is paired with those with which it shares most claims', () => {
  const { sources } = makeSources(MOST_PAIRED + 1);
  const partnersOf = (index: number) => {
    const source = sources[index];
    if (source === undefined) throw new Error('There is one.');
    return findPartners(source).map((partner) => `${partner.source.id} ${partner.shared}`);
  };
  expect(partnersOf(1)).toEqual(['s-11 2', 's-21 2', 's-0 1', 's-2 1']);
  expect(partnersOf(5)).toEqual(['s-4 1', 's-6 1']);
  expect(partnersOf(25)).toEqual(['s-24 1']);
});

test('a source chooses twelve partners, and more may choose it', () => {
  const story = makeStory();
  const sources = Array.from({ length: 40 }, (_, index) => makeSource(story, `s-${index}`));
  const claim = makeClaim(story, 'everywhere');
  for (const source of sources) addReport(claim, source, 'affirms');
  const partners = sources.map((source) => findPartners(source).length);
  expect(Math.min(...partners)).toBe(PARTNERS);
  expect(findPairs(story).length).toBeLessThanOrEqual(sources.length * PARTNERS);
});

test('an actor whom the two spell differently stands with both spellings, one spelt alike does not', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const [envoy, minister] = [makeActor('envoy'), makeActor('minister')];
  Object.assign(envoy, { name: 'Ana Costa', aliases: ['Anna Costa'] });
  Object.assign(minister, { name: 'Li Wen' });
  const claim = makeClaim(story, 'met');
  claim.about.push(envoy, minister);
  envoy.claimsAbout.push(claim);
  minister.claimsAbout.push(claim);
  addReport(claim, a, 'affirms', { quote: 'Ana Costa met Li Wen' });
  addReport(claim, b, 'affirms', { quote: 'Anna Costa and Li Wen met' });
  const spelt = (left: typeof a, right: typeof a) =>
    compareSources({ a: left, b: right }).spellings.map((row) => [
      row.actor.id,
      row.a.names,
      row.b.names,
    ]);
  expect(spelt(a, b)).toEqual([['envoy', ['Ana Costa'], ['Anna Costa']]]);
  expect(spelt(b, a)).toEqual([['envoy', ['Anna Costa'], ['Ana Costa']]]);
});

test('who is one origin in a pair is told by the whole claim, and shown with those whom the two name', () => {
  const story = makeStory();
  const ministry = makeActor('ministry', [], 'organisation');
  const membership = {
    organization: ministry,
    role: 'Spokeswoman',
    from: null,
    to: edtf('2022-09-02'),
  };
  const spokeswoman = makeActor('spokeswoman', [membership]);
  const minister = makeActor('minister', [{ ...membership, role: 'Minister', to: null }]);
  const [first, second, third] = [
    makeSource(story, 'first', '2022-09-01'),
    makeSource(story, 'second', '2022-09-05'),
    makeSource(story, 'third', '2022-09-06'),
  ];
  const claim = makeClaim(story, 'claim');
  addReport(claim, first, 'affirms', { speaker: spokeswoman });
  addReport(claim, second, 'affirms', { speaker: spokeswoman });
  addReport(claim, third, 'affirms', { speaker: ministry });
  addReport(claim, first, 'denies', { speaker: minister });
  const originsOf = (a: typeof first, b: typeof first) =>
    compareSources({ a, b }).both.items[0]?.origins.map(({ voices }) => voices.map(({ id }) => id));
  expect(originsOf(second, third)).toEqual([['spokeswoman', 'ministry']]);
  expect(originsOf(first, second)).toEqual([['spokeswoman']]);
});
