import { differences } from '../../derive/comparison/compare-reports.ts';
import type { PairRow, SourceComparison } from '../../derive/comparison/compare-sources.ts';
import type { Shortlist } from '../../derive/parts/shortlist.ts';
import { comparisonWords } from '../comparison-words.ts';
import { words } from '../words.ts';
import { type Html, type HtmlPart, html } from './html.ts';
import { moreHtml } from './more-html.ts';
import { claimRow, figureRow, spellingRow, wordingRow } from './pair-rows.ts';
import { type SideBySide, sideBySideHtml } from './side-by-side-html.ts';
import { sourceHtml } from './source-html.ts';

/** All that two sources say, side by side: what a pair's page shows, whether the build makes it or the browser. */
export function pairHtml(pair: SourceComparison): Html {
  const { a, b, both, onlyA, onlyB, neither, wordings, spellings } = pair;
  const text = words.pairPage;
  const figures = both.items.filter((row) =>
    [...row.a, ...row.b].some(({ value }) => value !== null),
  );
  const table = (caption: string, noun: SideBySide['noun'], rows: SideBySide['rows']): Html =>
    sideBySideHtml({ caption, noun, rows }, a, b);
  const claims = (caption: string, rows: readonly PairRow[]): Html =>
    table(
      caption,
      'claim',
      rows.map((row) => claimRow(row, pair)),
    );
  const only = (list: Shortlist<PairRow>, caption: string): HtmlPart =>
    list.items.length === 0
      ? html`<p>${text.none}</p>`
      : [claims(caption, list.items), moreHtml(list)];
  const shared = differences.map((difference) => {
    const rows = both.items.filter((row) => row.difference === difference);
    const heading = words.differences[difference];
    return (
      rows.length > 0 &&
      html`<section aria-labelledby="s_${difference}">
<h3 id="s_${difference}">${heading}${both.all === null && html` <span class="number">${words.count(rows.length, 'claim')}</span>`}</h3>
${claims(heading, rows)}
</section>
`
    );
  });
  return html`<div class="heads"><div>${sourceHtml(a)}</div><div>${sourceHtml(b)}</div></div>
${section('both', text.both, [
  both.total === 0 && html`<p>${text.noneShared}</p>`,
  both.items.some(({ quotes }) => quotes.length > 0) &&
    note(comparisonWords.pair.key(a.link.name, b.link.name)),
  shared,
  moreHtml(both),
])}
${
  figures.length > 0 &&
  section(
    'figures',
    comparisonWords.pair.figures,
    table(comparisonWords.pair.figures, 'claim', figures.map(figureRow)),
  )
}
${section('only_a', text.only(a.link.name), only(onlyA, text.only(a.link.name)))}
${section('only_b', text.only(b.link.name), only(onlyB, text.only(b.link.name)))}
${neither > 0 && note(text.neither(neither))}
${
  wordings.length > 0 &&
  section(
    'wording',
    words.comparisonPage.wording,
    table(words.comparisonPage.wordingNote, 'term', wordings.map(wordingRow)),
  )
}
${
  spellings.length > 0 &&
  section('spellings', comparisonWords.spellings.heading, [
    note(comparisonWords.spellings.note),
    table(comparisonWords.spellings.note, 'actor', spellings.map(spellingRow)),
  ])
}`;
}

function section(name: string, heading: string, content: HtmlPart): Html {
  return html`<section class="part" aria-labelledby="s_${name}">
<h2 id="s_${name}">${heading}</h2>
${content}
</section>`;
}

function note(text: string): Html {
  return html`<p class="note">${text}</p>`;
}
