import { keepInAddress } from './filter-address.ts';
import { revealLinked } from './reveal-linked.ts';

// Runs in the reader's browser: beyond what the styles do alone, keeps the choices of the comparison's filter in the
// address and carries them on to the other pages of the comparison.

function showClaims(claims: HTMLElement, chosen: readonly HTMLInputElement[]): number {
  const marks = chosen.map(({ id }) => id.slice(1));
  const isShown = (row: Element): boolean =>
    marks.every(
      (mark) =>
        row.classList.contains(mark) || row.closest('.by-topic')?.classList.contains(mark) === true,
    );
  for (const row of claims.querySelectorAll<HTMLElement>('.row')) row.hidden = !isShown(row);
  for (const topic of claims.querySelectorAll<HTMLElement>('.by-topic')) {
    topic.hidden = ![...topic.querySelectorAll('.row')].some(isShown);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.keep-filter, .pager a')) {
    link.search = location.search;
  }
  // A claim of the matrix may appear on this page a second time.
  const counted = claims.querySelector('.matrix') ?? claims;
  return [...counted.querySelectorAll('.row')].filter(isShown).length;
}

for (const claims of document.querySelectorAll<HTMLElement>('.claims')) {
  const filter = claims.querySelector<HTMLDetailsElement>('.claim-filter');
  if (filter === null) continue;
  revealLinked(
    claims,
    keepInAddress(filter, (chosen) => showClaims(claims, chosen)),
  );
}
