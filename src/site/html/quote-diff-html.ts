import type { DiffPart, QuoteDiff } from '../../derive/comparison/quote-diff.ts';
import { comparisonWords } from '../comparison-words.ts';
import { lineHtml } from '../line.ts';
import { type Html, html } from './html.ts';

/**
 * Two quotations of one speaker in one line: struck out what only the first source has, underlined what only the
 * second has; and the hedges that one of them cut.
 */
export function quoteDiffHtml({ parts, hedges }: QuoteDiff, a: string, b: string): Html {
  const text = comparisonWords.pair;
  const nameOf = (side: DiffPart['in']): string => (side === 'a' ? a : b);
  return html`<div class="quote-diff">
<p class="head">${text.wordForWord}</p>
<p class="words">${parts.map((part) => (part.in === 'both' ? `${part.text} ` : html`${markHtml(part, nameOf(part.in))} `))}</p>
${hedges.map(
  ({ in: side, text: hedge }) =>
    html`<p class="hedge">${text.hedge(nameOf(side))}: ${lineHtml([{ as: 'quote', text: hedge, language: null }])}</p>\n`,
)}</div>`;
}

function markHtml({ in: side, text }: DiffPart, source: string): Html {
  const note = html`<span class="visually-hidden">${comparisonWords.pair.onlyIn(source)}: </span>`;
  return side === 'a' ? html`<del>${note}${text}</del>` : html`<ins>${note}${text}</ins>`;
}
