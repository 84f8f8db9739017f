import type { SourceRow } from '../../derive/rows/source-row.ts';
import { words } from '../words.ts';
import { attribute, type Html, html } from './html.ts';

/** Things down, two sources across. */
export interface SideBySide {
  readonly caption: string;
  /** What the rows are: claims, terms, actors. */
  readonly noun: 'claim' | 'term' | 'actor';
  readonly rows: readonly SideBySideRow[];
}

export interface SideBySideRow {
  /** The anchor of the row, where it has one. */
  readonly id?: string;
  readonly head: Html;
  readonly a: Html;
  readonly b: Html;
  /** What is said of both together, across the table. */
  readonly below?: readonly Html[];
}

/** A table of two sources, which a phone shows as a card a row with each source named in its cell. */
export function sideBySideHtml(table: SideBySide, a: SourceRow, b: SourceRow): Html {
  const cell = ({ link }: SourceRow, content: Html): Html =>
    html`<td><span class="cell-source">${link.name}</span> ${content}</td>`;
  const rows = table.rows.map(
    ({ id, head, a: left, b: right, below = [] }) => html`<tr${attribute('id', id)}>
<th scope="row" class="claim">${head}</th>
${cell(a, left)}
${cell(b, right)}
</tr>
${below.length > 0 && html`<tr class="diff"><td colspan="3">${below}</td></tr>`}
`,
  );
  return html`<table class="comparison pair">
<caption class="visually-hidden">${table.caption}</caption>
<thead><tr>
<th scope="col" class="claim">${words.nouns[table.noun].one}</th>
<th scope="col">${a.link.name}</th>
<th scope="col">${b.link.name}</th>
</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
