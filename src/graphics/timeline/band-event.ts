import type { EdtfDate, EdtfShape } from '../../model/edtf-date.ts';
import type { EventStatus } from '../../model/news-event.ts';

/** An event as the band draws it. */
export interface BandEvent {
  readonly id: string;
  readonly title: string;
  readonly when: EdtfDate;
  /** Its date in words, with the time of day. */
  readonly words: string;
  readonly status: EventStatus;
  readonly href: string;
  /** The dates that sources give for it: if they differ, each becomes a row of its own. */
  readonly given: readonly GivenDate[];
}

export interface GivenDate {
  readonly when: EdtfDate;
  /** The source that gives it: `Article A`. */
  readonly by: string;
}

export interface BandInput {
  readonly events: readonly BandEvent[];
  /** The day, `2022-09-07`, at whose end the statuses held; null if it is unknown. */
  readonly asOf: string | null;
}

export interface BandOptions {
  readonly width: number;
  readonly dateWords: (date: EdtfShape) => string;
  readonly statusWords: (status: EventStatus) => string;
  /** The label of the line for a day: "as of 7 September 2022". */
  readonly asOfWords: (isoDay: string) => string;
}
