import type { SourceKind } from '../../model/source.ts';
import { dateWords } from '../../site/date-words.ts';
import type { Citation, CitedDate } from './cite-source.ts';
import { datePartsOf } from './date-parts.ts';

/** A citation as RIS, the format of EndNote and older reference managers. */
export function printRis(citation: Citation): string {
  const { id, kind, title, authors, outlet, published, url, language, notes } = citation;
  const { type, genre } = types[kind];
  return [
    line('TY', type),
    line('ID', id),
    line('TI', title),
    ...authors.map((name) => line('AU', name)),
    ...(outlet === null ? [] : [line(type === 'NEWS' ? 'T2' : 'PB', outlet)]),
    ...(genre === null ? [] : [line('M3', genre)]),
    ...(published === null ? [] : dateLines(published)),
    ...(url === null ? [] : [line('UR', url)]),
    ...(language === null ? [] : [line('LA', language)]),
    ...notes.map((note) => line('N1', note)),
    line('ER', ''),
  ].join('');
}

const types = {
  article: { type: 'NEWS', genre: null },
  'wire-report': { type: 'NEWS', genre: 'Wire report' },
  statement: { type: 'GEN', genre: 'Statement' },
  transcript: { type: 'GEN', genre: 'Transcript' },
  document: { type: 'GEN', genre: null },
} as const satisfies Record<SourceKind, { type: string; genre: string | null }>;

/** `DA` is year, month, day and a word on it. An inferred date has no `PY`, which would show it as the document's own. */
function dateLines({ date, inferred }: CitedDate): readonly string[] {
  const parts = datePartsOf(date);
  if (parts === null) return [];
  const { year, month, day } = parts;
  const isPlain = 'qualifier' in date && date.qualifier === 'none';
  const word = inferred ? `inferred: ${dateWords(date)}` : isPlain ? '' : dateWords(date);
  const numbers = [String(year), twoDigits(month), twoDigits(day), word.replaceAll('/', '-')];
  return [...(inferred ? [] : [line('PY', String(year))]), line('DA', numbers.join('/'))];
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value}\r\n`;
}
