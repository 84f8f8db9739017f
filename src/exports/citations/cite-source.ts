import { addressOf } from '../../addresses/urls.ts';
import type { Site } from '../../model/content.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Known, Source } from '../../model/source.ts';
import { citationWords } from '../../words/english/citation-words.ts';
import { dateWords } from '../../words/english/date-words.ts';

/** The citation of a source in any format: what the document says, and in brackets what it does not. */
export interface Citation {
  readonly id: string;
  /** The type; that of a newspaper article only if an outlet is known, since without one it may not have been printed in any. */
  readonly form: 'newspaper' | 'document';
  /** The sort of text, if its type does not say it. */
  readonly genre: string | null;
  /** The title as printed; in brackets if it is inferred, or is the site's own label for lack of a headline. */
  readonly title: string;
  /** The authors as printed. Which part is a family name is not known. */
  readonly authors: readonly string[];
  /** The outlet, in brackets if it is inferred. */
  readonly outlet: string | null;
  readonly published: CitedDate | null;
  readonly url: string | null;
  /** The language, as a BCP 47 tag. */
  readonly language: string | null;
  /** The notes that a reader of the citation needs; each is a sentence on one line. */
  readonly notes: readonly string[];
}

export interface CitedDate {
  readonly date: EdtfDate;
  /** Whether the date is not in the document; it must never be shown as if it were. */
  readonly inferred: boolean;
}

export function citeSource(source: Source, site: Site): Citation {
  const { id, kind, label, headline, authors, outlet, published, url, language } = source;
  const page = addressOf({ kind: 'entry', noun: 'source', id }, site);
  return {
    id,
    form: isPrinted(source) ? 'newspaper' : 'document',
    genre: citationWords.genres[kind],
    title: oneLine(cited(headline, (value) => value) ?? `[${label}]`),
    authors: authors.map(oneLine),
    outlet: cited(outlet, ({ name }) => oneLine(name)),
    published:
      published.known === 'unknown'
        ? null
        : { date: published.value, inferred: published.known === 'inferred' },
    url,
    language,
    notes: [
      ...(headline.known === 'unknown' ? [citationWords.noHeadline] : []),
      ...inferenceNote('headline', headline, (value) => value),
      ...inferenceNote('outlet', outlet, ({ name }) => name),
      ...inferenceNote('published', published, dateWords),
      ...doubtNote(published),
      ...pageNote(source, page),
    ],
  };
}

function isPrinted({ kind, outlet }: Source): boolean {
  return (kind === 'article' || kind === 'wire-report') && outlet.known !== 'unknown';
}

function cited<T>(known: Known<T>, wordsOf: (value: T) => string): string | null {
  if (known.known === 'unknown') return null;
  return known.known === 'stated' ? wordsOf(known.value) : `[${wordsOf(known.value)}]`;
}

function inferenceNote<T>(
  field: keyof typeof citationWords.fields,
  known: Known<T>,
  wordsOf: (value: T) => string,
): readonly string[] {
  if (known.known !== 'inferred') return [];
  return [oneLine(citationWords.inferred(citationWords.fields[field], wordsOf(known.value)))];
}

/** The notes on inferred values. The reasons are too long for a citation; the page of the source has them. */
function pageNote({ headline, outlet, published, url }: Source, page: string): readonly string[] {
  if (url === null) return [citationWords.noAddress(page)];
  const isInferred = [headline, outlet, published].some(({ known }) => known === 'inferred');
  return isInferred ? [citationWords.describedAt(page)] : [];
}

/** The note with the date in words: formats with only plain dates would lose the doubt of a stated one. */
function doubtNote(published: Source['published']): readonly string[] {
  if (published.known !== 'stated') return [];
  const { value } = published;
  const isPlain = value.kind === 'day' || value.kind === 'month' || value.kind === 'year';
  if (isPlain && value.qualifier === 'none') return [];
  return [citationWords.published(dateWords(value))];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
