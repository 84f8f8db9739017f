import type {
  PairRow,
  PairSpelling,
  PairWording,
  SourceComparison,
} from '../../derive/comparison/compare-sources.ts';
import { isCarrying } from '../../derive/origins.ts';
import type { ReportView } from '../../derive/parts/report-view.ts';
import { comparisonWords } from '../comparison-words.ts';
import { dateWords } from '../date-words.ts';
import { lineHtml, link, originsLine, quotedNamesLine } from '../line.ts';
import { claimAnchor } from '../urls.ts';
import { words } from '../words.ts';
import { attribute, type Html, html } from './html.ts';
import { quoteDiffHtml } from './quote-diff-html.ts';
import { reportHtml, silentHtml } from './report-html.ts';
import type { SideBySideRow } from './side-by-side-html.ts';
import { statementHtml } from './statement-html.ts';

/** A claim as each of two sources reports it, and their quotations word for word. */
export function claimRow(row: PairRow, { a, b }: SourceComparison): SideBySideRow {
  const { claim, quotes, origins } = row;
  // Nothing stands behind both where one of them leaves it open or denies it.
  const shared = row.a.some(isCarrying) && row.b.some(isCarrying) && origins.length > 0;
  return {
    id: claimAnchor(claim.id),
    head: html`${statementHtml(claim)}${shared && behindHtml(row)}`,
    a: reportsHtml(row.a),
    b: reportsHtml(row.b),
    below: quotes.map((diff) => quoteDiffHtml(diff, a.link.name, b.link.name)),
  };
}

/** The figures and dates that two sources give on one claim. */
export function figureRow({ claim, a, b }: PairRow): SideBySideRow {
  return { head: lineHtml([link(claim)]), a: figuresHtml(a), b: figuresHtml(b) };
}

/** What two sources call one thing. */
export function wordingRow({ term, a, b }: PairWording): SideBySideRow {
  const [left, right] = [a, b].map((names) =>
    names === null ? silentHtml() : lineHtml(quotedNamesLine(names)),
  );
  return { head: lineHtml([link(term)]), a: left ?? html``, b: right ?? html`` };
}

/** How two sources spell one actor. */
export function spellingRow({ actor, a, b }: PairSpelling): SideBySideRow {
  return { head: lineHtml([link(actor)]), a: spellingsHtml(a), b: spellingsHtml(b) };
}

function behindHtml({ origins }: PairRow): Html {
  const count = `${words.pairPage.behind}: ${words.origins(origins.length)}, `;
  return html` <span class="behind">${lineHtml([count, ...originsLine(origins), '.'])}</span>`;
}

function reportsHtml(reports: readonly ReportView[]): Html {
  return reports.length === 0 ? silentHtml() : html`${reports.map(reportHtml)}`;
}

function figuresHtml(reports: readonly ReportView[]): Html {
  const given = new Set(
    reports.flatMap(({ value, date }) => (date === null ? (value ?? []) : dateWords(date))),
  );
  return given.size === 0
    ? html`<span class="muted">${comparisonWords.pair.noFigure}</span>`
    : html`<b class="figure" dir="auto">${[...given].join('; ')}</b>`;
}

function spellingsHtml({ names, language }: PairSpelling['a']): Html {
  const items = names.map((name) => html`<li dir="auto">${name}</li>`);
  return html`<ul class="plain"${attribute('lang', language)}>${items}</ul>`;
}
