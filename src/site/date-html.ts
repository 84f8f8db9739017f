import { dateTimeAttribute, type EdtfDate, isQualified } from '../model/edtf-date.ts';
import { dateWords } from './date-words.ts';
import { type Html, html } from './html.ts';

/** The class of a date in doubt, by which a page knows that it has to say what “possibly” and “about” mean. */
export const doubtClass = 'doubted';

/** A date in words, kept together in a text of any direction. */
export function dateHtml(date: EdtfDate): Html {
  const datetime = dateTimeAttribute(date);
  if (datetime !== null) return html`<time datetime="${datetime}">${dateWords(date)}</time>`;
  const name = isQualified(date) ? `date ${doubtClass}` : 'date';
  return html`<span class="${name}">${dateWords(date)}</span>`;
}
