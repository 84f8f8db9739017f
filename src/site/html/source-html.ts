import type { SourceRow } from '../../derive/rows/source-row.ts';
import { date, joined, knownLine, lineHtml, link } from '../line.ts';
import { words } from '../words.ts';
import { attribute, type Html, html } from './html.ts';

/** A source with what is known of the document: name, headline, kind, outlet and day. */
export function sourceHtml(row: SourceRow): Html {
  const { headline, language } = row;
  const facts = joined(
    [
      [words.sourceKinds[row.sourceKind]],
      knownLine(row.outlet, link, words.outletUnknown),
      knownLine(row.published, date, words.dateUnknown),
    ],
    ' · ',
  );
  return html`<p class="source-label">${lineHtml([link(row.link)])}</p>
${
  headline.known !== 'unknown' &&
  headline.value !== row.link.name &&
  html`<p><bdi${attribute('lang', language)}>${headline.value}</bdi></p>`
}
<p class="meta source-facts">${lineHtml(facts)}</p>`;
}
