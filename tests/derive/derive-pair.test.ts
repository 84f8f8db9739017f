import { expect, test } from 'vitest';
import { derivePair, derivePairs, type PairView } from '../../src/derive/pages/derive-pair.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory, site } from './small-model.ts';

function makeCase() {
  const story = makeStory();
  const [a, b, c] = [makeSource(story, 'a'), makeSource(story, 'b'), makeSource(story, 'c')];
  const envoy = makeActor('envoy');
  const same = makeClaim(story, 'same');
  addReport(same, a, 'attributes', { speaker: envoy });
  addReport(same, b, 'attributes', { speaker: envoy });
  const credit = makeClaim(story, 'credit');
  addReport(credit, a, 'attributes', { speaker: envoy });
  addReport(credit, b, 'states');
  const value = makeClaim(story, 'value');
  addReport(value, a, 'states', { value: 'one' });
  addReport(value, b, 'states', { value: 'two' });
  const stance = makeClaim(story, 'stance');
  addReport(stance, a, 'states');
  addReport(stance, b, 'doubts');
  addReport(makeClaim(story, 'only-a'), a, 'states');
  addReport(makeClaim(story, 'only-b'), b, 'states');
  addReport(makeClaim(story, 'neither'), c, 'states');
  return { story, a, b };
}

test('a pair tells what is in both, and how they differ, from what only one says', () => {
  const { story, a, b } = makeCase();
  const view = derivePair(story, a, b, site);
  expect(view.both.items.map(({ claim, difference }) => [claim.id, difference])).toEqual([
    ['same', 'none'],
    ['credit', 'credit'],
    ['value', 'value'],
    ['stance', 'stance'],
  ]);
  expect(view.onlyA.items.map(({ claim }) => claim.id)).toEqual(['only-a']);
  expect(view.onlyB.items.map(({ claim }) => claim.id)).toEqual(['only-b']);
  expect(view.neither).toBe(1);
  expect(view.both.items[0]?.origins.map(({ entry }) => entry.id)).toEqual(['envoy']);
});

test('swapping the two changes nothing but the order', () => {
  const { story, a, b } = makeCase();
  const swapList = (list: PairView['both']) => ({
    ...list,
    items: list.items.map((row) => ({ ...row, a: row.b, b: row.a })),
  });
  const swap = (view: PairView) => ({
    ...view,
    a: view.b,
    b: view.a,
    onlyA: swapList(view.onlyB),
    onlyB: swapList(view.onlyA),
    both: swapList(view.both),
    frame: { ...view.frame, page: view.swapped },
    swapped: view.frame.page,
    spellings: view.spellings.map(({ actor, a: left, b: right }) => ({ actor, a: right, b: left })),
  });
  expect(swap(derivePair(story, a, b, site))).toEqual(derivePair(story, b, a, site));
});

test('two sources with hundreds of claims make a page of bounded size that leads to the rest', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  for (let number = 0; number < 400; number += 1) {
    const claim = makeClaim(story, `both-${number}`);
    addReport(claim, a, 'states');
    addReport(claim, b, 'states');
    addReport(makeClaim(story, `only-${number}`), a, 'states');
  }
  const view = derivePair(story, a, b, site);
  expect(JSON.stringify(view).length).toBeLessThan(100_000);
  expect(view.both.items.length + view.both.more).toBe(400);
  expect(view.both.all).toEqual({ kind: 'comparison', story: 'story', number: 1 });
  expect(view.onlyA.all).toEqual({ kind: 'entry', noun: 'source', id: 'a' });
  expect(view.onlyB).toEqual({ items: [], more: 0, total: 0, all: null });
});

test('up to twelve sources every pair has its pages, in both orders; beyond, none', () => {
  const story = makeStory();
  for (let number = 0; number < 12; number += 1) makeSource(story, `source-${number}`);
  expect(derivePairs(story, site)).toHaveLength(132);
  makeSource(story, 'one-more');
  expect(derivePairs(story, site)).toHaveLength(0);
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
  addReport(claim, a, 'states', { quote: 'Ana Costa met Li Wen' });
  addReport(claim, b, 'states', { quote: 'Anna Costa and Li Wen met' });
  const spelt = (left: typeof a, right: typeof a) =>
    derivePair(story, left, right, site).spellings.map((row) => [
      row.actor.id,
      row.a.names,
      row.b.names,
    ]);
  expect(spelt(a, b)).toEqual([['envoy', ['Ana Costa'], ['Anna Costa']]]);
  expect(spelt(b, a)).toEqual([['envoy', ['Anna Costa'], ['Ana Costa']]]);
});
