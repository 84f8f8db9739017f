import { keepInAddress } from './filter-address.ts';

// Runs in the reader's browser: beyond what the styles do alone, it keeps the choices of a timeline's filter in the
// address, keeps dates above what several choices leave of them, and pales the marks of hidden events.

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
  keepInAddress(filter, (chosen) => showEvents(timeline, chosen));
}
