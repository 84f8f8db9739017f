/**
 * Runs in the reader's browser. Keeps the choices of a timeline's filter in the address (`?actors=x&statuses=y`), says how
 * many events are shown, hides dates that two choices together leave empty, and pales the marks of hidden events.
 */
function startFilter(timeline: HTMLElement): void {
  const filter = timeline.querySelector<HTMLDetailsElement>('.timeline-filter');
  if (filter === null) return;
  const inputs = [...filter.querySelectorAll<HTMLInputElement>('input')];
  readAddress(filter, inputs);
  filter.addEventListener('change', () => {
    writeAddress(inputs);
    showChoice(timeline, filter, inputs);
  });
  addEventListener('popstate', () => {
    readAddress(filter, inputs);
    showChoice(timeline, filter, inputs);
  });
  showChoice(timeline, filter, inputs);
}

function readAddress(filter: HTMLDetailsElement, inputs: readonly HTMLInputElement[]): void {
  const wanted = new URLSearchParams(location.search);
  for (const input of inputs) {
    const value = wanted.get(input.name) ?? '';
    const isKnown = inputs.some((other) => other.name === input.name && other.value === value);
    input.checked = input.value === (isKnown ? value : '');
    if (input.checked && input.value !== '') filter.open = true;
  }
}

function writeAddress(inputs: readonly HTMLInputElement[]): void {
  const search = new URLSearchParams(location.search);
  for (const { name, value, checked } of inputs) {
    if (checked && value !== '') search.set(name, value);
    else if (checked) search.delete(name);
  }
  const text = search.toString();
  history.replaceState(
    null,
    '',
    `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`,
  );
}

function showChoice(
  timeline: HTMLElement,
  filter: HTMLDetailsElement,
  inputs: readonly HTMLInputElement[],
): void {
  const marks = inputs.flatMap(({ checked, id }) => (checked && id !== '' ? id : []));
  const isShown = (entry: Element): boolean =>
    marks.every((mark) => entry.classList.contains(mark));
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
  const number = filter.querySelector('.shown-number');
  const shown = filter.querySelector<HTMLElement>('.shown');
  if (number === null || shown === null) return;
  number.textContent = entries.filter(isShown).length.toLocaleString('en');
  shown.hidden = marks.length === 0;
}

for (const timeline of document.querySelectorAll<HTMLElement>('.timeline')) startFilter(timeline);
