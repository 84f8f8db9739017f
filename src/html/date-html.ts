import { dateTimeAttribute, type EdtfDate, isQualified } from '../model/edtf-date.ts';
import type { EventMoment, TimeOfDay } from '../model/event-moment.ts';
import { momentWords } from '../words/english/date-words.ts';
import { type Html, html } from './html.ts';

/** The class of a date in doubt, from which a page knows that it has to explain “possibly” and “about”. */
export const doubtClass = 'doubted';

/** A date in words, kept together in a text of any direction. */
export function dateHtml(date: EdtfDate): Html {
  return momentHtml({ when: date, time: null });
}

/** The moment of an event in words, with its date as in `dateHtml`. */
export function momentHtml(moment: EventMoment): Html {
  const { when, time } = moment;
  const words = momentWords(moment);
  const day = when === null ? null : dateTimeAttribute(when);
  if (day !== null) return html`<time datetime="${day}${hourAttribute(time)}">${words}</time>`;
  const isDoubted = when !== null && isQualified(when);
  return html`<span class="${isDoubted ? `date ${doubtClass}` : 'date'}">${words}</span>`;
}

/** The part of a time of day that HTML can express. */
function hourAttribute(time: TimeOfDay | null): string {
  if (time?.kind !== 'clock' || time.isAbout) return '';
  return `T${time.clock}${time.offset ?? ''}`;
}
