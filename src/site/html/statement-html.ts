import type { EntryLink } from '../../derive/parts/entry-link.ts';
import { comparisonWords } from '../comparison-words.ts';
import { lineHtml, link } from '../line.ts';
import { claimAnchor } from '../urls.ts';
import { type Html, html } from './html.ts';

/** A claim at the head of its row, with the link to the row itself. */
export function statementHtml(claim: EntryLink): Html {
  return html`<span class="statement">${lineHtml([link(claim)])} <a class="permalink" href="#${claimAnchor(claim.id)}" aria-label="${comparisonWords.permalink}">#</a></span>`;
}
