import { keepInAddress } from './filter-address.ts';
import { revealLinked } from './reveal-linked.ts';

// Runs in the reader's browser: beyond what the styles do alone, keeps the choices of a timeline's filter in the
// address, keeps dates above the events that several choices leave, pales the marks of hidden events, and shows the target of a link.

function showEvents(timeline: HTMLElement, chosen: readonly HTMLInputElement[]): number {
  const isShown = (entry: Element): boolean =>
    chosen.every(({ id }) => entry.classList.contains(id));
  const entries = [...timeline.querySelectorAll<HTMLElement>('.entry')];
  for (const part of timeline.querySelectorAll<HTMLElement>('.year, .month, .day')) {
    part.hidden = ![...part.querySelectorAll('.entry')].some(isShown);
  }
  for (const entry of entries) {
    entry.hidden = !isShown(entry);
    for (const mark of document.querySelectorAll(`.drawings a[href="#${CSS.escape(entry.id)}"]`)) {
      mark.classList.toggle('off', entry.hidden);
    }
  }
  return entries.filter(isShown).length;
}

for (const timeline of document.querySelectorAll<HTMLElement>('.timeline')) {
  const filter = timeline.querySelector<HTMLDetailsElement>('.timeline-filter');
  if (filter === null) continue;
  timeline.classList.add('scripted');
  const clear = keepInAddress(filter, (chosen) => showEvents(timeline, chosen));
  revealLinked(timeline, clear);
}
