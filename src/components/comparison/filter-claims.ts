/**
 * Runs in the reader's browser. Keeps the choices of the comparison's filter in the address (`?topic=x&differs=1`), says
 * how many claims are shown, hides topics that several choices together leave empty, and carries the choices on to the other
 * pages of the table.
 */
function startFilter(claims: HTMLElement, filter: HTMLDetailsElement): void {
  const inputs = [...filter.querySelectorAll<HTMLInputElement>('input')];
  const show = (): void => showChoice(claims, filter, inputs);
  const read = (): void => {
    readAddress(filter, inputs);
    show();
  };
  filter.addEventListener('change', () => {
    writeAddress(inputs);
    show();
  });
  addEventListener('popstate', read);
  read();
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
  const search = new URLSearchParams();
  for (const { name, value, checked } of inputs) {
    if (checked && value !== '') search.append(name, value);
  }
  const text = search.size === 0 ? '' : `?${search}`;
  history.replaceState(null, '', `${location.pathname}${text}${location.hash}`);
}

function showChoice(
  claims: HTMLElement,
  filter: HTMLDetailsElement,
  inputs: readonly HTMLInputElement[],
): void {
  const chosen = inputs.filter(({ checked, value }) => checked && value !== '');
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
  const number = filter.querySelector('.shown-number');
  const shown = filter.querySelector<HTMLElement>('.shown');
  if (number === null || shown === null) return;
  number.textContent = rows.filter(isShown).length.toLocaleString('en');
  shown.hidden = marks.length === 0;
}

for (const claims of document.querySelectorAll<HTMLElement>('.claims')) {
  const filter = claims.querySelector<HTMLDetailsElement>('.claim-filter');
  if (filter !== null) startFilter(claims, filter);
}

export {};
