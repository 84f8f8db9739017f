import { describe, expect, test } from 'vitest';
import { settingsWith, wordsFound } from './styled-content.ts';

const path = 'content/claims/repair-cost.md';

const claim = (body: string): string =>
  `---\nstory: bridge-closure\nstatement: The repair of the Old Bridge will cost several thousand crowns.\ngives: figure\n---\n\n${body}\n`;

const find = (rule: string, body: string, settings = ''): readonly string[] =>
  wordsFound(rule, {
    [path]: claim(body),
    ...(settings === '' ? {} : { 'content/site.yaml': settingsWith(settings) }),
  });

describe('undated-word', () => {
  test.each([
    ['Today the bridge is closed.', ['Today']],
    ['The bridge is closed today. It was open yesterday.', ['today', 'yesterday']],
    ['The office has recently said so, and it is now quiet.', ['recently', 'now']],
    ['It closed this week, and opens next Monday.', ['this week', 'next Monday']],
    ['It closed last\nweek.', ['last week']],
    ['Two days ago it closed; a few weeks ago it was whole.', ['Two days ago', 'a few weeks ago']],
    ['The crack is [currently](claim:crack-found) measured.', ['currently']],
    ['It closed on 3 March 2031. It is shut now.', ['now']],
    ['## Where it is now\n\nIt is shut.', ['now']],
    ['- It may rain.\n- It is shut at present.', ['at present']],
  ])('finds the words in %j', (body, words) => {
    expect(find('undated-word', body)).toEqual(words);
  });

  test.each([
    'As of 7 March 2031 the bridge is now closed.',
    'The bridge is closed today, March 7th.',
    'By May 2031 so far nobody had come.',
    'As of Monday it is now closed.',
    'She said “it is now closed”.',
    '> It is closed today.',
    'It sets `today` and is done.',
    '```\ntoday\n```',
    'It is in [the notice](https://example.org/today/now).',
    'See https://example.org/today for it.',
    'Lind told Norland Today so.',
    'It rains now and then.',
    'It closed in the last week of the year.',
    'The snow is known, and the trend renowned.',
  ])('finds none in %j', (body) => {
    expect(find('undated-word', body)).toEqual([]);
  });

  test('knows English alone', () => {
    expect(find('undated-word', 'It is closed now.', 'language: fr\n')).toEqual([]);
  });
});

describe('loaded-word', () => {
  const words = 'loadedWords: [regime, hard-line, so-called reform, 政权]\n';

  test.each([
    ['The regime spoke. Regime of old.', ['regime', 'Regime']],
    ['The regime’s hard-line men.', ['regime', 'hard-line']],
    ['## The So-called reform\n\nNothing.', ['So-called reform']],
    ['这个政权说。', ['政权']],
  ])('finds the words in %j', (body, found) => {
    expect(find('loaded-word', body, words)).toEqual(found);
  });

  test.each([
    'The regiment and the regimen.',
    'She called it a “regime”.',
    '> The regime.',
    'It is `regime`.',
    'It is in [the notice](https://example.org/regime).',
  ])('finds none in %j', (body) => {
    expect(find('loaded-word', body, words)).toEqual([]);
  });

  test('finds them in the sentences of the front matter', () => {
    const story = 'content/stories/bridge-closure.md';
    const text =
      '---\ntitle: The regime and the bridge\nsummary: A “regime” of old.\n---\n\nThe [Old Bridge](place:old-bridge) was [closed](event:bridge-closed).\n';
    const found = wordsFound('loaded-word', {
      [story]: text,
      'content/site.yaml': settingsWith(words),
    });
    expect(found).toEqual(['regime']);
  });

  test('finds none where no words are listed', () => {
    expect(find('loaded-word', 'The regime.')).toEqual([]);
  });
});

describe('link-text', () => {
  test.each([
    ['It is [here](claim:crack-found).', ['here']],
    ['[Read more …](https://example.org/x)', ['Read more …']],
    ['See [this][a].\n\n[a]: https://example.org', ['this']],
    ['[**link**](claim:crack-found)', ['link']],
    ['[https://example.org/x](https://example.org/x)', ['https://example.org/x']],
    ['[example.org/x](https://www.example.org/x/)', ['example.org/x']],
    ['It is so [—](claim:crack-found).', ['—']],
    ['Mehr dazu [hier](claim:crack-found).', ['hier']],
  ])('finds the texts in %j', (body, found) => {
    expect(find('link-text', body)).toEqual(found);
  });

  test.each([
    'The [crack](claim:crack-found) is [here to stay](claim:crack-found).',
    'It is at https://example.org/x and <https://example.org/y>.',
    'Write to [the office](mailto:office@example.org).',
    'She said [“this”](claim:crack-found).',
    '[7](claim:crack-found)',
  ])('finds none in %j', (body) => {
    expect(find('link-text', body)).toEqual([]);
  });
});

describe('long-sentence', () => {
  const words = (number: number): string => `Word ${'word '.repeat(number - 2)}word.`;

  test('finds a sentence of more words than the settings allow, and no other', () => {
    expect(find('long-sentence', `A start. ${words(40)} An end.`)).toEqual([]);
    expect(find('long-sentence', `A start. ${words(41)} An end.`)).toEqual([words(41)]);
    expect(find('long-sentence', words(13), 'longestSentence: 12\n')).toEqual([words(13)]);
    expect(find('long-sentence', words(60), 'longestSentence: 60\n')).toEqual([]);
  });

  test('counts neither block quotations nor the sentences of a list together', () => {
    expect(find('long-sentence', `> ${words(60)}`)).toEqual([]);
    expect(find('long-sentence', `- ${words(30)}\n- ${words(30)}`)).toEqual([]);
  });

  test('counts the words of a script without spaces', () => {
    const sentence = `${'桥梁关闭'.repeat(10)}。`;
    expect(find('long-sentence', sentence, 'longestSentence: 15\n')).toEqual([sentence]);
    expect(find('long-sentence', sentence, 'longestSentence: 30\n')).toEqual([]);
  });
});
