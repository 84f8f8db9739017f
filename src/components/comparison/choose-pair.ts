import { compareSources, type SourceComparison } from '../../derive/comparison/compare-sources.ts';
import type { SourceReports } from '../../derive/comparison/source-reports.ts';
import { comparisonWords } from '../../site/comparison-words.ts';
import { documentTitle } from '../../site/document-title.ts';
import { pairHtml } from '../../site/html/pair-html.ts';
import { fileHref, reportsPath } from '../../site/urls.ts';
import { words } from '../../site/words.ts';

/** The parts of the page that the script fills. */
interface Chooser {
  readonly form: HTMLFormElement;
  readonly first: HTMLSelectElement;
  readonly second: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly retry: HTMLElement;
  readonly view: HTMLElement;
}

/**
 * Runs in the reader's browser: fetches what the two chosen sources report and puts it side by side, as the pages of
 * smaller stories do. The choice stands in the address (`?a=x&b=y`), so that it can be sent on and gone back from.
 */
function startChooser(chooser: Chooser): void {
  const { form, first, second, status, retry, view } = chooser;
  const text = comparisonWords.chooser;
  /** The query of the address whose pair is in the page. */
  let shown: string | null = null;
  let turn = 0;

  const show = async (isAsked: boolean): Promise<void> => {
    turn += 1;
    const own = turn;
    shown = null;
    if (first.value === second.value) return refuse(chooser, text.same);
    view.setAttribute('aria-busy', 'true');
    status.textContent = text.loading;
    const pair = await fetchPair(form.dataset['story'] ?? '', first.value, second.value).catch(
      () => null,
    );
    // Meanwhile another pair may have been asked for.
    if (own !== turn) return;
    if (pair === null) {
      refuse(chooser, text.failed);
      retry.hidden = false;
      return;
    }
    fill(chooser, pair);
    shown = location.search;
    if (isAsked) view.focus();
    // Only now is there something for an anchor in the address to lead to.
    else if (location.hash !== '') location.replace(location.hash);
  };
  const choose = (isAsked: boolean): void => {
    const search = `?${new URLSearchParams({ a: first.value, b: second.value })}`;
    if (first.value !== second.value && search !== location.search) {
      history.pushState(null, '', search);
    }
    void show(isAsked);
  };
  const read = (): void => {
    if (readAddress(chooser)) void show(false);
    else refuse(chooser, text.unknown);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(true);
  });
  form.querySelector('[type="button"]')?.addEventListener('click', () => {
    [first.value, second.value] = [second.value, first.value];
    choose(false);
  });
  retry.querySelector('button')?.addEventListener('click', () => void show(true));
  // A link to an anchor of the page is a step in its history, too.
  addEventListener('popstate', () => {
    if (shown !== location.search) read();
  });
  form.hidden = false;
  read();
}

/** Takes the choice from the address; what it leaves out stays as it is. False where it names a source that is not there. */
function readAddress({ first, second }: Chooser): boolean {
  const wanted = new URLSearchParams(location.search);
  for (const select of [first, second]) {
    const options = [...select.options];
    const start = options.find((option) => option.defaultSelected)?.value ?? '';
    const value = wanted.get(select.name) ?? start;
    if (options.every((option) => option.value !== value)) return false;
    select.value = value;
  }
  return true;
}

async function fetchPair(story: string, a: string, b: string): Promise<SourceComparison> {
  const [left, right] = await Promise.all([fetchReports(story, a), fetchReports(story, b)]);
  return compareSources(left, right);
}

async function fetchReports(story: string, source: string): Promise<SourceReports> {
  const response = await fetch(fileHref(reportsPath(story, source)), {
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as SourceReports;
}

function fill({ form, status, retry, view }: Chooser, pair: SourceComparison): void {
  const title = words.pairOf(pair.a.link.name, pair.b.link.name);
  const { both, onlyA, onlyB } = pair;
  view.innerHTML = pairHtml(pair).html;
  view.removeAttribute('aria-busy');
  view.setAttribute('aria-label', title);
  document.title = documentTitle(title, { title: form.dataset['site'] ?? '' });
  status.textContent = comparisonWords.chooser.shown(both.total, onlyA.total, onlyB.total);
  retry.hidden = true;
}

/** Shows no pair, and says why. */
function refuse({ status, retry, view }: Chooser, reason: string): void {
  view.replaceChildren();
  view.removeAttribute('aria-busy');
  status.textContent = reason;
  retry.hidden = true;
}

const form = document.querySelector<HTMLFormElement>('#pair');
const [first, second] = form?.querySelectorAll('select') ?? [];
const [status, retry, view] = ['pair_status', 'pair_retry', 'pair_view'].map((id) =>
  document.getElementById(id),
);
if (form && first && second && status && retry && view) {
  startChooser({ form, first, second, status, retry, view });
}
