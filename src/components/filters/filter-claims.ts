import { keepInAddress } from './filter-address.ts';
import { revealLinked } from './reveal-linked.ts';

// Runs in the reader's browser: beyond what the styles do alone, it keeps the choices of the comparison's filter in the
// address and carries them on to the other pages of the table.

function showClaims(claims: HTMLElement, chosen: readonly HTMLInputElement[]): number {
  const marks = chosen.map(({ id }) => id.slice(1));
  const rows = [...claims.querySelectorAll<HTMLElement>('tr.row')];
  const isShown = (row: Element): boolean =>
    marks.every(
      (mark) => row.classList.contains(mark) || row.parentElement?.classList.contains(mark),
    );
  for (const row of rows) row.hidden = !isShown(row);
  for (const topic of claims.querySelectorAll<HTMLElement>('tbody')) {
    topic.hidden = ![...topic.querySelectorAll('tr.row')].some(isShown);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.keep-filter, .pager a')) {
    link.search = location.search;
  }
  return rows.filter(isShown).length;
}

for (const claims of document.querySelectorAll<HTMLElement>('.claims')) {
  const filter = claims.querySelector<HTMLDetailsElement>('.claim-filter');
  if (filter === null) continue;
  revealLinked(
    claims,
    keepInAddress(filter, (chosen) => showClaims(claims, chosen)),
  );
}
