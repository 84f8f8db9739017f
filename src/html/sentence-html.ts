import { entryHref } from '../addresses/urls.ts';
import type { QuoteView } from '../derive/evidence/report-view.ts';
import { quotedText, type Sentence, type SentencePart } from '../words/sentence.ts';
import { dateHtml } from './date-html.ts';
import { attribute, type Html, html } from './html.ts';
import { directionOf } from './text-direction.ts';

/** A sentence as HTML. */
export function sentenceHtml(line: Sentence): Html {
  return html`${line.map(partHtml)}`;
}

function partHtml(part: SentencePart): Html | string {
  if (typeof part === 'string') return part;
  switch (part.as) {
    case 'link':
      return html`<a href="${entryHref(part.link)}"${attribute('dir', directionOf(part.link))}>${part.link.name}</a>`;
    case 'date':
      return dateHtml(part.date);
    case 'name':
      return html`<bdi>${part.text}</bdi>`;
    case 'strong':
      return html`<b>${part.text}</b>`;
    case 'muted':
      return html`<span class="muted">${part.text}</span>`;
    case 'quote':
      return quoteHtml(part);
  }
}

/**
 * A quotation with its marks as text, so that they are read out, printed and copied. It is not a `<q>`, since
 * a browser without the style sheet would add marks of its own.
 */
function quoteHtml({ text, language }: QuoteView): Html {
  return html`<bdi class="quote"${attribute('lang', language)}>${quotedText(text)}</bdi>`;
}
