import type { CitationFormat } from './citation-formats.ts';
import type { Citation, CitedDate } from './cite-source.ts';
import { type DateParts, datePartsOf } from './date-parts.ts';

/** A citation as a BibTeX entry in UTF-8; `date` says more than `year` and `month` to biblatex, which reads EDTF. */
export const bibtexFormat: CitationFormat = {
  extension: 'bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  name: 'BibTeX',
  print: printBibtex,
};

function printBibtex(citation: Citation): string {
  const { id, form, genre, title, authors, outlet, published, url, language, notes } = citation;
  const isPrinted = form === 'newspaper';
  const fields = [
    // Double braces keep the case of the title, and keep an author's name from being split.
    field('title', `{${escapeLatex(title)}}`),
    ...(authors.length === 0
      ? []
      : [field('author', authors.map((name) => `{${escapeLatex(name)}}`).join(' and '))]),
    ...(outlet === null
      ? []
      : [field(isPrinted ? 'journal' : 'howpublished', `{${escapeLatex(outlet)}}`)]),
    ...(genre === null ? [] : [field('type', escapeLatex(genre))]),
    ...(published === null ? [] : dateFields(published)),
    ...(url === null ? [] : [field('url', escapeAddress(url))]),
    ...(language === null ? [] : [field('language', language)]),
    ...(notes.length === 0 ? [] : [field('note', escapeLatex(notes.join(' ')))]),
  ];
  return `@${isPrinted ? 'article' : 'misc'}{${id},\n${fields.join(',\n')}\n}\n`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The fields of the date. A year is a number or nothing, so an inferred date is only in the note. */
function dateFields({ date, inferred }: CitedDate): readonly string[] {
  if (inferred) return [];
  const parts = datePartsOf(date);
  return [...(parts === null ? [] : plainFields(parts)), ...edtfField(date)];
}

function plainFields({ year, month }: DateParts): readonly string[] {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [field('year', String(year)), ...(name === undefined ? [] : [`  month = ${name}`])];
}

/** The date for biblatex, which reads levels 0 and 1, but no sets, and no times with offsets worth a citation. */
function edtfField(date: CitedDate['date']): readonly string[] {
  if (date.kind === 'one-of') return [];
  return [
    field('date', date.kind === 'instant' ? date.text.slice(0, date.text.indexOf('T')) : date.text),
  ];
}

function field(name: string, value: string): string {
  return `  ${name} = {${value}}`;
}

/** Text for LaTeX. Braces become commands, since BibTeX counts even escaped ones. */
function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}$&#%_^~`]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(LIGATURES, '$&{}');
}

/** The characters that LaTeX would join with the same character after them: two hyphens to a dash, two quotes to one. */
const LIGATURES = /([-'<>,])(?=\1)/g;

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
};

/** An address for LaTeX, which prints it as it is, but its braces must balance and no backslash may be a command. */
function escapeAddress(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
