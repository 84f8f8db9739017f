import { hasErrors } from '../diagnostics/diagnostic.ts';
import { type Html, html } from '../html/html.ts';
import { countFindings, type Findings, pageOfFile } from './findings.ts';
import { findingItems, findingsPath, headingOf } from './findings-html.ts';
import { findingsPage } from './findings-page.ts';
import type { RenderedPage } from './shared-preview.ts';

/** What there is to say of the pages. */
export interface Remarks {
  readonly findings: Findings;
  /** The paths of pages that are drafts and do not say so. */
  readonly drafts: ReadonlySet<string>;
  readonly base: string;
}

/**
 * A page of the site with what was found: a bar that counts it, and at its top what was found in the page’s own file.
 * Where a file that is there has no page, its findings appear in for one.
 */
export function withFindings(page: RenderedPage, { findings, drafts, base }: Remarks): string {
  const { diagnostics, unreadable, paths } = findings;
  const isQuiet = unreadable === null && diagnostics.length === 0;
  if (page.status === 404 && hasErrors(diagnostics)) {
    const file = paths.find((path) => pageOfFile(path) === page.path);
    if (file !== undefined) return missingPage(file, findings, base);
  }
  const isDraft = drafts.has(page.path);
  if (isQuiet && !isDraft) return page.html;
  const style = html`<link rel="stylesheet" href="${base}${findingsPath.slice(1)}findings.css">`;
  return insert(page.html, [
    [/<\/head>/, 'before', style],
    [/<main\b[^>]*>/, 'after', html`${isDraft && draftNote}${ownFindings(page, findings)}`],
    [/<\/body>/, 'before', isQuiet ? html`` : findingsBar(findings, base)],
  ]);
}

const draftNote = html`<p class="findings-draft" lang="en" dir="ltr"><strong>Draft.</strong> This page is not published yet.</p>`;

function missingPage(file: string, findings: Findings, base: string): string {
  const own = findings.diagnostics.filter(({ path }) => path === file);
  const shown = own.length > 0 ? own : findings.diagnostics;
  const lead =
    own.length > 0
      ? html`<code>${file}</code> has ${countFindings(own)}. The page appears as soon as the content has no errors.`
      : html`<code>${file}</code> is fine, but elsewhere there are errors. The page appears as soon as the content has none.`;
  return findingsPage({
    title: 'This page is not there yet',
    lead,
    findings,
    shown,
    hasSite: true,
    base,
  });
}

function ownFindings({ path }: RenderedPage, findings: Findings): Html {
  const own = findings.diagnostics.filter((found) => pageOfFile(found.path) === path);
  const [first] = own;
  if (first === undefined) return html``;
  return html`<section class="findings-own" aria-labelledby="s_findings" lang="en" dir="ltr"><h2 id="s_findings">${countFindings(own)} in <code dir="auto">${first.path}</code></h2>${
    hasErrors(own) && html`<p>Below is the page as it was before.</p>`
  }${findingItems(findings, own)}</section>`;
}

function findingsBar(findings: Findings, base: string): Html {
  const { diagnostics, unreadable } = findings;
  const isStale = unreadable !== null || hasErrors(diagnostics);
  return html`<aside class="findings-bar${!isStale && ' findings-quiet'}" aria-label="Findings of the check" lang="en" dir="ltr"><p><strong>${headingOf(findings)}</strong>${
    isStale && html` <span>The site is shown as it was before.</span>`
  }</p><a href="${base}${findingsPath.slice(1)}">${
    diagnostics.length === 1 ? 'Show it' : unreadable === null ? 'Show them' : 'Show why'
  }</a></aside>`;
}

type Insertion = readonly [at: RegExp, side: 'before' | 'after', what: Html];

function insert(page: string, insertions: readonly Insertion[]): string {
  return insertions.reduce(
    (made, [at, side, { html: what }]) =>
      made.replace(at, (found) => (side === 'before' ? what + found : found + what)),
    page,
  );
}
