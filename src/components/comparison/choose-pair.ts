import { compareReports, differences } from '../../derive/comparison/compare-reports.ts';
import type { SourceReports } from '../../derive/comparison/source-reports.ts';
import { comparisonWords } from '../../site/comparison-words.ts';
import { words } from '../../site/words.ts';
import { element, pairTable } from './pair-table.ts';

// Runs in the reader's browser: fetches what the two chosen sources report and puts it side by side, as the pages of
// smaller stories do. The choice stands in the address (`?a=x&b=y`).

async function showPair(box: HTMLElement, a: string, b: string): Promise<void> {
  const [state, view] = [box.querySelector('#pair_state'), box.querySelector('#pair_view')];
  if (state === null || view === null) return;
  const text = comparisonWords.chooser;
  view.replaceChildren();
  if (a === b) {
    state.textContent = text.same;
    return;
  }
  state.textContent = text.loading;
  try {
    const [left, right] = await Promise.all([fetchReports(box, a), fetchReports(box, b)]);
    view.replaceChildren(...sectionsOf(left, right, box.dataset['root'] ?? '/'));
    state.textContent = '';
  } catch {
    state.textContent = text.failed;
  }
}

async function fetchReports(box: HTMLElement, source: string): Promise<SourceReports> {
  const response = await fetch(`${box.dataset['folder']}${encodeURIComponent(source)}.json`);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as SourceReports;
}

function sectionsOf(a: SourceReports, b: SourceReports, root: string): HTMLElement[] {
  const all = [...a.claims, ...b.claims].sort((left, right) => left.rank - right.rank);
  const claims = new Map(all.map(({ claim }) => [claim.id, claim]));
  const reportsIn = ({ claims: carried }: SourceReports, id: string) =>
    carried.find(({ claim }) => claim.id === id)?.reports ?? [];
  const rows = Array.from(claims, ([id, claim]) =>
    compareReports(claim, reportsIn(a, id), reportsIn(b, id), a.rank < b.rank),
  );
  const shared = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
  const groups = differences.map((difference) => ({
    heading: words.differences[difference],
    rows: shared.filter((row) => row.difference === difference),
  }));
  const only = [
    { heading: words.pairPage.only(a.source.name), rows: rows.filter((row) => row.b.length === 0) },
    { heading: words.pairPage.only(b.source.name), rows: rows.filter((row) => row.a.length === 0) },
  ];
  return [...groups, ...only]
    .filter((group) => group.rows.length > 0)
    .map((group) =>
      element(
        'section',
        {},
        element('h2', {}, `${group.heading} (${group.rows.length})`),
        pairTable({ ...group, names: [a.source.name, b.source.name], root }),
      ),
    );
}

function start(box: HTMLElement): void {
  const selects = [...box.querySelectorAll('select')];
  const [first, second] = selects;
  if (first === undefined || second === undefined) return;
  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name);
    if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
    select.addEventListener('change', () => {
      const search = new URLSearchParams({ a: first.value, b: second.value });
      history.replaceState(null, '', `?${search}`);
      void showPair(box, first.value, second.value);
    });
  }
  box.hidden = false;
  void showPair(box, first.value, second.value);
}

const box = document.getElementById('pair');
if (box !== null) start(box);
