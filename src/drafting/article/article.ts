/** A document as its text shows it, before anybody has said what it is. What the text does not show is null or empty. */
export interface Article {
  readonly headline: string | null;
  /** The paragraphs of running text, counted from 1; a place and date before the first one are not among its words. */
  readonly paragraphs: readonly string[];
  /** What appears before the text: `TASHKENT, Sept 7 (Reuters) -`. */
  readonly dateLine: DateLine | null;
  /** The date that the document prints for itself. */
  readonly printed: PrintedDate | null;
  /** Lines that say who wrote it, or whose text it is. */
  readonly credits: readonly string[];
  /** Every other line that is no running text. */
  readonly furniture: readonly string[];
  readonly authors: readonly string[];
  /** The name of the site or newspaper. */
  readonly site: string | null;
  readonly url: string | null;
  /** BCP 47 tag, as the document states it. */
  readonly language: string | null;
}

/** The parts of a date line, as written. */
export interface DateLine {
  readonly written: string;
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: PrintedDate | null;
}

/** A day that is printed: without a year where the document prints none. */
export interface PrintedDate {
  readonly written: string;
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}
