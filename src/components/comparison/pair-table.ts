import type { ComparedClaim } from '../../derive/comparison/compare-reports.ts';
import type { DiffPart, QuoteDiff } from '../../derive/comparison/quote-diff.ts';
import type { EntryLink } from '../../derive/parts/entry-link.ts';
import type { ReportView } from '../../derive/parts/report-view.ts';
import { collections } from '../../model/ids.ts';
import { comparisonWords } from '../../site/comparison-words.ts';
import { words } from '../../site/words.ts';

// In the browser, where there are no components: the table of a pair out of elements. Text only ever becomes text.

export interface PairTable {
  readonly heading: string;
  readonly rows: readonly ComparedClaim[];
  readonly names: readonly [string, string];
  /** Where the site begins, with a slash at the end. */
  readonly root: string;
}

export function pairTable({ heading, rows, names, root }: PairTable): HTMLElement {
  const [a, b] = names;
  const heads = [words.nouns.claim.one, a, b].map((name, index) =>
    element('th', index === 0 ? { scope: 'col', class: 'claim' } : { scope: 'col' }, name),
  );
  return element(
    'table',
    { class: 'comparison' },
    element('caption', { class: 'visually-hidden' }, heading),
    element('thead', {}, element('tr', {}, ...heads)),
    element(
      'tbody',
      {},
      ...rows.flatMap((row) => [
        element(
          'tr',
          {},
          element('th', { scope: 'row', class: 'claim' }, anchor(row.claim, root)),
          cell(a, row.a, root),
          cell(b, row.b, root),
        ),
        ...row.quotes.map((diff) =>
          element(
            'tr',
            { class: 'diff' },
            element('td', { colspan: '3' }, ...diffLine(diff, names)),
          ),
        ),
      ]),
    ),
  );
}

/** An element with attributes and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function anchor({ noun, id, name }: EntryLink, root: string): HTMLElement {
  return element('a', { href: `${root}${collections[noun]}/${id}/`, dir: 'auto' }, name);
}

function cell(source: string, reports: readonly ReportView[], root: string): HTMLElement {
  const body =
    reports.length === 0
      ? [element('span', { class: 'muted' }, `— ${words.silent}`)]
      : reports.map((report) => reportBody(report, root));
  return element('td', {}, element('span', { class: 'cell-source' }, source), ...body);
}

function reportBody(report: ReportView, root: string): HTMLElement {
  const { stance, speaker, via, occasion, value, quote, quoteStatus, paragraph } = report;
  const credit: (Node | string)[] = [element('b', {}, words.stances[stance])];
  if (speaker !== null) credit.push(` ${words.onTheWordOf} `, anchor(speaker, root));
  if (occasion !== null) credit.push(' (', element('bdi', {}, occasion), ')');
  for (const agency of via) credit.push(`, ${words.through} `, anchor(agency, root));
  if (speaker === null && via.length === 0 && stance === 'states') {
    credit.push(` ${words.inItsOwnVoice}`);
  }
  const found = [
    ...(paragraph === null ? [] : [words.paragraph(paragraph)]),
    ...(quoteStatus === null ? [] : [comparisonWords.quoteStatuses[quoteStatus]]),
  ];
  return element(
    'div',
    {},
    element('p', {}, ...credit),
    ...(value === null ? [] : [element('p', { dir: 'auto' }, element('b', {}, value))]),
    ...(quote === null ? [] : [element('p', {}, quotation(quote.text, quote.language))]),
    ...(found.length === 0 ? [] : [element('p', { class: 'meta' }, found.join(' · '))]),
  );
}

function quotation(text: string, language: string | null): HTMLElement {
  const lang: Record<string, string> = language === null ? {} : { lang: language };
  return element('q', { ...lang, dir: 'auto' }, `${words.quoteOpen}${text}${words.quoteClose}`);
}

function diffLine({ parts, hedges }: QuoteDiff, [a, b]: readonly [string, string]): HTMLElement[] {
  const nameOf = (side: DiffPart['in']): string => (side === 'a' ? a : b);
  const marked = parts.flatMap(({ in: side, text }): (Node | string)[] => {
    if (side === 'both') return [text, ' '];
    const note = `${comparisonWords.pair.onlyIn(nameOf(side))}: `;
    const hidden = element('span', { class: 'visually-hidden' }, note);
    return [element(side === 'a' ? 'del' : 'ins', {}, hidden, text), ' '];
  });
  return [
    element('p', { class: 'meta' }, comparisonWords.pair.wordForWord),
    element('p', {}, ...marked),
    ...hedges.map(({ in: side, text }) =>
      element(
        'p',
        { class: 'meta' },
        `${comparisonWords.pair.hedge(nameOf(side))}: ${words.quoteOpen}${text}${words.quoteClose}`,
      ),
    ),
  ];
}
