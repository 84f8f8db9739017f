import type { ReportView } from '../../derive/parts/report-view.ts';
import type { Stance } from '../../model/report.ts';
import { comparisonWords } from '../comparison-words.ts';
import { attributionLine, lineHtml } from '../line.ts';
import { words } from '../words.ts';
import { dateHtml } from './date-html.ts';
import { type Html, html } from './html.ts';

/** How a source carries a claim: stance, credit, figure, words, and where in the source. */
export function reportHtml(report: ReportView): Html {
  const { stance, value, date, quote, quoteStatus, paragraph } = report;
  const given = date === null ? value !== null && html`<bdi>${value}</bdi>` : dateHtml(date);
  const found = [
    paragraph === null ? [] : words.paragraph(paragraph),
    quoteStatus === null ? [] : comparisonWords.quoteStatuses[quoteStatus],
  ].flat();
  return html`<div class="report">
<p>${stanceHtml(stance)} ${lineHtml(attributionLine(report))}</p>
${given !== false && html`<p class="value"><span class="visually-hidden">${words.gives} </span>${given}${date !== null && html` <span class="reading">${words.editorsReading}</span>`}</p>`}
${quote !== null && html`<p>${lineHtml([{ as: 'quote', ...quote }])}</p>`}
${found.length > 0 && html`<p class="paragraph">${found.join(' · ')}</p>`}
</div>`;
}

/** A stance by shape and word. */
export function stanceHtml(stance: Stance): Html {
  return html`<span class="sign ${stance}"><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${shapes[stance]}</svg> <b>${words.stances[stance]}</b></span>`;
}

/** That a source does not carry a claim, or has no name for a thing. */
export function silentHtml(): Html {
  return html`<span class="silent"><span aria-hidden="true">—</span> ${words.silent}</span>`;
}

const ring = 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12';
const line = html` fill="none" stroke="currentColor"`;

/**
 * A full disc, a half, a ring with gaps, a cross: one path each, since there is a mark in every cell of a long table. They are
 * told apart without styles too.
 */
const shapes: Readonly<Record<Stance, Html>> = {
  states: html`<path d="${ring}z"/>`,
  attributes: html`<path fill-rule="evenodd" d="M8 1.2a6.8 6.8 0 0 1 0 13.6a6.8 6.8 0 0 1 0-13.6zM8 2.8a5.2 5.2 0 0 0 0 10.4z"/>`,
  doubts: html`<path${line} stroke-dasharray="3.1 2.2" d="${ring}"/>`,
  denies: html`<path${line} d="M3 3l10 10M13 3L3 13"/>`,
};
