import { dateWords } from '../../words/english/date-words.ts';
import type { CitationFormat } from './citation-formats.ts';
import type { Citation, CitedDate } from './cite-source.ts';
import { datePartsOf } from './date-parts.ts';

/** A citation as CSL-JSON, the format of Zotero and pandoc: a list of one item. */
export const cslFormat: CitationFormat = {
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  name: 'CSL-JSON',
  print: printCsl,
};

function printCsl(citation: Citation): string {
  const { id, form, genre, title, authors, outlet, published, url, language, notes } = citation;
  const { type, outletField } = types[form];
  const item = {
    id,
    type,
    ...(genre === null ? {} : { genre }),
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(outlet === null ? {} : { [outletField]: outlet }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const types = {
  newspaper: { type: 'article-newspaper', outletField: 'container-title' },
  document: { type: 'document', outletField: 'publisher' },
} as const satisfies Record<Citation['form'], { type: string; outletField: string }>;

/** An inferred date is a literal, so that no style can print it without its brackets. */
function cslDate({ date, inferred }: CitedDate): object {
  if (inferred) return { literal: `[${dateWords(date)}]` };
  const parts = datePartsOf(date);
  if (parts === null || date.kind === 'season') return { literal: dateWords(date) };
  const { year, month, day } = parts;
  const isSure = !('qualifier' in date) || date.qualifier === 'none';
  return {
    'date-parts': [[year, month, day].filter((part) => part !== undefined)],
    ...(isSure ? {} : { circa: true }),
  };
}
