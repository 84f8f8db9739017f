import { dateWords } from '../../words/english/date-words.ts';
import type { CitationFormat } from './citation-formats.ts';
import type { Citation, CitedDate } from './cite-source.ts';
import { datePartsOf } from './date-parts.ts';

/** A citation as RIS, the format of EndNote and older reference managers. */
export const risFormat: CitationFormat = {
  extension: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  name: 'RIS',
  print: printRis,
};

function printRis(citation: Citation): string {
  const { id, form, genre, title, authors, outlet, published, url, language, notes } = citation;
  return [
    line('TY', types[form]),
    line('ID', id),
    line('TI', title),
    ...authors.map((name) => line('AU', name)),
    ...(outlet === null ? [] : [line(form === 'newspaper' ? 'T2' : 'PB', outlet)]),
    ...(genre === null ? [] : [line('M3', genre)]),
    ...(published === null ? [] : dateLines(published)),
    ...(url === null ? [] : [line('UR', url)]),
    ...(language === null ? [] : [line('LA', language)]),
    ...notes.map((note) => line('N1', note)),
    line('ER', ''),
  ].join('');
}

const types = { newspaper: 'NEWS', document: 'GEN' } as const;

/** The fields of the date. `DA` is year, month, day and a word about it. Readers drop that word, so an inferred date is only in the note. */
function dateLines({ date, inferred }: CitedDate): readonly string[] {
  const parts = inferred ? null : datePartsOf(date);
  if (parts === null) return [];
  const { year, month, day } = parts;
  const isPlain = 'qualifier' in date && date.qualifier === 'none';
  const word = isPlain ? '' : dateWords(date).replaceAll('/', '-');
  const numbers = [String(year), twoDigits(month), twoDigits(day), word];
  return [line('PY', String(year)), line('DA', numbers.join('/'))];
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value}\r\n`;
}
