import { expect, test } from 'vitest';
import { pageAt } from '../derived.ts';
import { contentWith, frontMatter } from '../exports/content-with.ts';

function mentionsIn(body: string): readonly { readonly text: string; readonly block: string }[] {
  const content = contentWith({
    'content/briefs/compares.md': `${frontMatter({
      title: 'A comparison',
      story: 'bridge-closure',
      published: '2031-03-09',
      summary: 'A summary.',
    })}\n${body}\n`,
  });
  const { items } = pageAt('actor', '/actors/ana-lind/', content).view.mentions;
  return items.find(({ brief }) => brief.id === 'compares')?.sentences ?? [];
}

const head = '|  | The Courier | The Herald |\n| --- | --- | --- |\n';

test('a mention in a table shows the row, each cell behind the head of its column, and leads to the row', () => {
  const table = `${head}| Who says it | Ana Lind | nobody |\n| When | Monday |  |\n`;
  expect(mentionsIn(`A table.\n\n${table}`)).toEqual([
    { text: 'Who says it · The Courier: Ana Lind · The Herald: nobody', block: 'p5' },
  ]);
});

test('a row that names somebody twice is shown once, and so is the row of heads', () => {
  const table =
    '| Of Ana Lind | Of others |\n| --- | --- |\n| Ana Lind | [Lind](actor:ana-lind) |\n';
  expect(mentionsIn(`A table.\n\n${table}\nThen Ana Lind left.`)).toEqual([
    { text: 'Of Ana Lind · Of others', block: 'p2' },
    { text: 'Of Ana Lind: Ana Lind · Of others: Lind', block: 'p4' },
    { text: 'Then Ana Lind left.', block: 'p6' },
  ]);
});

test('in each of two tables the heads are those of its own', () => {
  const rows = '| A | B |\n| --- | --- |\n| 1 | 2 |\n\nText.\n\n| C | D |\n| --- | --- |\n';
  expect(mentionsIn(`${rows}| 3 | 4 |\n| 5 | Ana Lind |`)).toEqual([
    { text: 'C: 5 · D: Ana Lind', block: 'p10' },
  ]);
});

test('a head that is as long as a sentence is not said again with each row', () => {
  const long = 'What the paper says of the crack, and of the day on which it was found';
  expect(mentionsIn(`| ${long} | B |\n| --- | --- |\n| Ana Lind | 2 |`)).toEqual([
    { text: 'Ana Lind · B: 2', block: 'p3' },
  ]);
});
