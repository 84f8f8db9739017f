/**
 * Runs in the reader's browser. Keeps the choices of a filter in the address (`?actors=x&differs=1`), so that they can be
 * shared and outlast a reload. Anything else in the address is kept. `show` is called with the chosen inputs, at the start
 * and after each choice; it returns the number of things shown. The returned function takes all choices back, as the
 * filter's own button does.
 */
export function keepInAddress(
  filter: HTMLDetailsElement,
  show: (chosen: readonly HTMLInputElement[]) => number,
): () => void {
  const inputs = [...filter.querySelectorAll('input')];
  const update = (): void => {
    const chosen = inputs.filter(isChosen);
    tell(filter, show(chosen), chosen.length > 0);
  };
  const read = (): void => {
    readAddress(filter, inputs);
    update();
  };
  const choose = (): void => {
    writeAddress(inputs);
    update();
  };
  const clear = (): void => {
    for (const input of inputs) input.checked = input.type === 'radio' && input.value === '';
    choose();
  };
  filter.addEventListener('change', choose);
  filter.addEventListener('reset', (event) => {
    // The browser would reset it only after this.
    event.preventDefault();
    clear();
  });
  addEventListener('popstate', read);
  read();
  return clear;
}

/** Whether an input narrows anything: the first of each group, without a value, is for all. */
function isChosen({ checked, value }: HTMLInputElement): boolean {
  return checked && value !== '';
}

/** Sets the inputs from the address; a value that no input has chooses nothing. */
function readAddress(filter: HTMLDetailsElement, inputs: readonly HTMLInputElement[]): void {
  const wanted = new URLSearchParams(location.search);
  for (const input of inputs) {
    const value = wanted.get(input.name) ?? '';
    const isKnown = inputs.some((other) => other.name === input.name && other.value === value);
    input.checked = input.value === (isKnown ? value : '');
    if (isChosen(input)) filter.open = true;
  }
}

function writeAddress(inputs: readonly HTMLInputElement[]): void {
  const search = new URLSearchParams(location.search);
  for (const { name } of inputs) search.delete(name);
  for (const { name, value } of inputs.filter(isChosen)) search.set(name, value);
  const text = search.size === 0 ? '' : `?${search}`;
  history.replaceState(null, '', `${location.pathname}${text}${location.hash}`);
}

/** Says how many things are shown, if not all are, and that none is, if the page has words for it. */
function tell(filter: HTMLDetailsElement, number: number, isNarrowed: boolean): void {
  const shown = filter.querySelector<HTMLElement>('.shown');
  const place = filter.querySelector('.shown-number');
  if (shown === null || place === null) return;
  place.textContent = number.toLocaleString('en');
  const some = shown.querySelector<HTMLElement>('.some');
  const none = shown.querySelector<HTMLElement>('.none');
  if (some !== null && none !== null) {
    some.hidden = number === 0;
    none.hidden = number > 0;
  }
  shown.hidden = !isNarrowed;
}
