import { expect, test } from 'vitest';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

/** The parts of the line in which two quotes of one speaker are laid on each other; none where they are not. */
function partsOf(quoteOfA: string, quoteOfB: string, language: string | null = 'en') {
  const story = makeStory();
  const [a, b] = ['a', 'b'].map((name) => Object.assign(makeSource(story, name), { language }));
  if (a === undefined || b === undefined) throw new Error('There are two.');
  const claim = makeClaim(story, 'claim');
  const speaker = makeActor('envoy');
  addReport(claim, a, 'affirms', { speaker, quote: quoteOfA });
  addReport(claim, b, 'affirms', { speaker, quote: quoteOfB });
  const [row] = compareSources({ a, b }).both.items;
  return (
    row?.quotes.map(({ segments: parts }) => parts.map((part) => `${part.in}: ${part.text}`)) ?? []
  );
}

test('two versions of one sentence are laid on each other', () => {
  expect(partsOf('We may come on Friday', 'We will come on Friday, all of us')).toEqual([
    ['both: We', 'a: may', 'b: will', 'both: come on Friday,', 'b: all of us'],
  ]);
});

test.each([
  [
    'only words that any sentence has',
    'It is on the table of the house',
    'He was in the car of the state',
  ],
  [
    'a telling word in four',
    'leaders gather soon here in Samarkand for talks',
    'leaders want fuller detailed agendas',
  ],
  ['one word of three', 'this week China attended', 'started last week and ended'],
  ['nothing', 'serious and detailed', 'another gathering'],
  ['all', 'The same words', 'the same words'],
])('quotes that share %s stand side by side', (_, a, b) => {
  expect(partsOf(a, b)).toEqual([]);
  expect(partsOf(b, a)).toEqual([]);
});

test('a third of the telling words of the shorter quote is enough', () => {
  const long =
    'The leaders will gather in Samarkand before the winter and talk about trade, fuel and grain';
  expect(partsOf('Our leaders sleep badly tonight in winter weather', long)).toHaveLength(1);
  expect(partsOf('Our leaders sleep badly tonight in cold winter weather', long)).toHaveLength(0);
});

test('a shared negation is telling', () => {
  expect(partsOf('no limits', 'no limitations')).toHaveLength(1);
});

test('quotes of such words alone are judged by all their words', () => {
  expect(partsOf('so be it', 'so it is')).toHaveLength(1);
});

test('in another language every word counts', () => {
  expect(partsOf('der Hund in Rom', 'die Katze in Bonn', 'de')).toHaveLength(0);
  expect(partsOf('er war in Rom', 'sie war in Bonn', 'de')).toHaveLength(1);
});
