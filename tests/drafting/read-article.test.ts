import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineKindOf } from '../../src/drafting/article/line-kind.ts';
import { readArticle } from '../../src/drafting/article/read-article.ts';

const read = (name: string) =>
  readArticle(readFileSync(join(import.meta.dirname, 'articles', `${name}.txt`), 'utf8'));

describe('an article', () => {
  test('of a wire service has a headline, a date line, an author and no furniture among its paragraphs', () => {
    const { headline, dateLine, authors, paragraphs, furniture, credits } = read('wire-copy');
    expect(headline).toBe('Norland ferry runs aground off Eastholm, 41 rescued');
    expect(dateLine).toEqual({
      written: 'EASTHOLM, March 3, 2031 (Reuters)',
      place: 'EASTHOLM',
      agency: 'Reuters',
      date: { written: 'March 3, 2031', year: 2031, month: 3, day: 3 },
    });
    expect(authors).toEqual(['Ines Okoro']);
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]).toMatch(/^A ferry with more than 300 people on board .* said\.$/u);
    expect(furniture).toEqual(['Advertisement', 'Sign up here for our daily newsletter.']);
    expect(credits).toHaveLength(2);
  });

  test('with its lines broken at a width has a paragraph for each block', () => {
    const { paragraphs } = readArticle(
      'The long bridge between the two banks of the river was\nclosed by the council of the town.\n\nNo one said until when it would be closed, since the\ncouncil did not meet.\n',
    );
    expect(paragraphs).toHaveLength(2);
  });

  test('with a paragraph a line has one for each, empty lines or not', () => {
    const lines = ['The bridge was closed.', 'No one was hurt.', 'It opens again in May.'];
    expect(readArticle(lines.join('\n')).paragraphs).toEqual(lines);
    expect(readArticle(lines.join('\r\n\r\n')).paragraphs).toEqual(lines);
  });

  test('that prints a date outside of its text has that date', () => {
    expect(read('interview').printed).toMatchObject({ year: 2030, month: 6, day: 12 });
    expect(read('straight-quotes').printed).toMatchObject({ year: 2029, month: 10, day: 17 });
    expect(readArticle('The bridge was closed on 3 May 2030.').printed).toBeNull();
  });

  test('without any text is empty', () => {
    expect(readArticle('\n\nAdvertisement\n')).toMatchObject({ paragraphs: [], headline: null });
  });
});

describe('a line', () => {
  test.each([
    'Advertisement',
    'Comment on this story',
    'Gift Article',
    'Listen 3 min',
    'Share',
    '4 min read',
    'Read more: The bridge in pictures',
    'Sign up for our newsletter here.',
    'FILE PHOTO: The bridge in May.',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'All rights reserved.',
    'Home News Sport Weather Culture Travel',
    'Updated on 3 May 2030.',
  ])('of the page around a text is furniture: %s', (line) => {
    expect(lineKindOf(line)).toBe('furniture');
  });

  test.each([
    'By Ana Lind',
    'Ana Lind and Jon Falk in Port Alder contributed to this report.',
    '(Reporting by Ana Lind; Editing by Jon Falk)',
    'Source: AFP',
    'Additional reporting by Ana Lind.',
  ])('that says whose text it is is a credit: %s', (line) => {
    expect(lineKindOf(line)).toBe('credit');
  });

  test.each([
    'The bridge was closed.',
    '“No,” he said.',
    'Why?',
    'Comments by the mayor on the bridge were met with laughter, and nobody in the town took them for more than a joke.',
    'Share prices fell by 3 per cent on Monday.',
    'By Friday the water had reached the bridge, which was closed.',
    'The council contributed 3 million euros to the bridge.',
  ])('of running text is text: %s', (line) => {
    expect(lineKindOf(line)).toBe('text');
  });
});

describe('a date line', () => {
  test.each([
    ['TASHKENT, Sept 7 (Reuters) - The port is open.', 'TASHKENT', 'Reuters'],
    ['PORT ALDER, Norland (AP) — The port is open.', 'PORT ALDER, Norland', 'AP'],
    ['LISBON – The port is open.', 'LISBON', null],
    ['(AFP) - The port is open.', null, 'AFP'],
  ])('is taken from the first paragraph: %s', (text, place, agency) => {
    const { dateLine, paragraphs } = readArticle(text);
    expect(dateLine).toMatchObject({ place, agency });
    expect(paragraphs).toEqual(['The port is open.']);
  });

  test.each([
    'The port – The Alder – is open.',
    'Ana Lind - a director - said no.',
    'He left — Nobody saw it.',
  ])('is no other beginning with a dash: %s', (text) => {
    expect(readArticle(text)).toMatchObject({ dateLine: null, paragraphs: [text] });
  });
});
