import type { Article, PrintedDate } from './article.ts';
import { lineKindOf } from './line-kind.ts';
import { findPrintedDate } from './printed-date.ts';
import { readDateLine } from './read-date-line.ts';

/**
 * Reads a plain text as an article. A paragraph is a line that is not empty, or a block between empty lines where the lines of the
 * text are broken at a width. Advertisements, buttons, headings and credits are none and are not counted.
 */
export function readArticle(text: string): Article {
  const blocks = splitBlocks(text.replace(/^\ufeff/u, '').replace(/\r\n?|\u2028|\u2029/gu, '\n'));
  const kinds = blocks.map(lineKindOf);
  const first = kinds.indexOf('text');
  const paragraphs = blocks.filter((_, index) => kinds[index] === 'text');
  const head = first === -1 ? [] : blocks.slice(0, first);
  const { dateLine, rest } = readDateLine(paragraphs[0] ?? '');
  const others = blocks.filter((_, index) => kinds[index] === 'furniture');
  const headline = findHeadline(head);
  const credits = blocks.filter((_, index) => kinds[index] === 'credit');
  return {
    headline,
    paragraphs: dateLine === null ? paragraphs : [rest, ...paragraphs.slice(1)],
    dateLine,
    printed: findOwnDate(head, blocks, kinds),
    credits,
    furniture: others.filter((line) => line !== headline),
    authors: credits.flatMap(findAuthors),
    site: null,
    url: null,
    language: null,
  };
}

/** The blocks of a text, each in one line. */
function splitBlocks(text: string): readonly string[] {
  const blocks = text
    .split(/\n[^\S\n]*\n/u)
    .map((block) => block.split('\n').flatMap((line) => tidy(line)))
    .filter((lines) => lines.length > 0);
  const inner = blocks.flatMap((lines) => lines.slice(0, -1));
  const broken = inner.filter((line) => line.length >= 40 && !/[.!?…:"”’)]$/u.test(line));
  const isWrapped = inner.length > 0 && broken.length > inner.length / 2;
  return isWrapped ? blocks.map((lines) => lines.join(' ')) : blocks.flat();
}

function tidy(line: string): string[] {
  const text = line.replace(/\s+/gu, ' ').trim();
  return text === '' ? [] : [text];
}

/** The first line before the text that may be a headline: some words, no date and no button. */
function findHeadline(head: readonly string[]): string | null {
  const isHeadline = (line: string): boolean =>
    lineKindOf(line) === 'furniture' &&
    line.split(' ').length >= 3 &&
    findPrintedDate(line) === null &&
    !/\b(?:min(?:ute)?s? read|listen|comment|share|gift|subscribe|sign in|log in|menu|skip to|advertisement|read more)\b/iu.test(
      line,
    );
  return head.find(isHeadline) ?? null;
}

/** The date that the document prints for itself, which is outside of its running text; where several are, the first. */
function findOwnDate(
  head: readonly string[],
  blocks: readonly string[],
  kinds: readonly string[],
): PrintedDate | null {
  const furniture = [...head, ...blocks.filter((_, index) => kinds[index] !== 'text')];
  const dates = furniture.flatMap((line) => findPrintedDate(line) ?? []);
  return dates.find(({ year }) => year !== null) ?? dates[0] ?? null;
}

/** The names of a line such as `By Jane Doe and John Roe, Staff Writers`. */
function findAuthors(line: string): string[] {
  const [, names] = /^by\s+(.+)$/iu.exec(line) ?? [];
  if (names === undefined) return [];
  return names
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .filter((name) => /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u.test(name))
    .filter(
      (name) =>
        !/\b(?:staff|writers?|correspondent|editor|reporters?|agenc(?:y|ies))\b/iu.test(name),
    );
}
