import type { Shortlist } from '../../derive/parts/shortlist.ts';
import { moreWords } from '../section-words.ts';
import { hrefOf } from '../urls.ts';
import { type Html, html } from './html.ts';

/** The way to the whole of a list that is shown in part; nothing where all of it is shown. */
export function moreHtml({ all, more, total }: Shortlist<unknown>): Html | null {
  if (all === null) return null;
  return html`<p class="more"><a href="${hrefOf(all)}">${moreWords(all, more, total)}</a></p>`;
}
