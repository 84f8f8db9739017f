import { codeFrame } from '../diagnostics/code-frame.ts';
import { type Diagnostic, type Severity, severityOf } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import { type Html, html } from '../html/html.ts';
import { plural } from '../words/english/plural.ts';
import { countFindings, type Findings, pageOfFile } from './findings.ts';

const names: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
};

/** How many findings a page shows. Who has more has one cause for many of them. */
const most = 1000;

/** Findings as a list, file by file. */
export function findingsList(findings: Findings, shown: readonly Diagnostic[], base: string): Html {
  const files = Map.groupBy(shown.slice(0, most), ({ path }) => path);
  const hidden = shown.length - most;
  return html`${[...files].map(([path, found]) => fileFindings(findings, path, found, base))}${
    hidden > 0 &&
    html`<p class="findings-more">And ${hidden.toLocaleString('en')} more. <code>npx collate check --format json</code> lists all of them.</p>`
  }`;
}

function fileFindings(
  findings: Findings,
  path: string,
  found: readonly Diagnostic[],
  base: string,
): Html {
  const page = pageOfFile(path);
  const name = html`<code dir="auto">${path}</code>`;
  return html`<section class="findings-file"><h2>${
    page === null ? name : html`<a href="${base}${page.slice(1)}">${name}</a>`
  }</h2><ol>${found.map((diagnostic) => findingItem(findings, diagnostic))}</ol></section>`;
}

/** Findings of one file, where a page of that file names it. */
export function findingItems(findings: Findings, found: readonly Diagnostic[]): Html {
  return html`<ol>${found.map((diagnostic) => findingItem(findings, diagnostic))}</ol>`;
}

function findingItem({ sourceOf }: Findings, diagnostic: Diagnostic): Html {
  const { rule, path, at, message, note, related } = diagnostic;
  const severity = severityOf(diagnostic);
  return html`<li class="finding finding-${severity}"><p class="finding-message"><strong>${
    names[severity]
  }</strong> ${inlineCode(message)}</p><p class="finding-place">Line ${at.line}, column ${at.column} · <code>${rule}</code></p>${frame(
    sourceOf(path),
    at,
  )}${
    related !== undefined &&
    html`<p class="finding-related"><code dir="auto">${related.path}:${related.at.line}:${related.at.column}</code> ${inlineCode(related.message)}</p>${frame(sourceOf(related.path), related.at)}`
  }${note !== undefined && html`<p class="finding-note">${inlineCode(note)}</p>`}</li>`;
}

function frame(source: string | undefined, at: Span): Html | null {
  const text = source === undefined ? '' : codeFrame(source, at);
  return text === ''
    ? null
    : html`<pre class="finding-frame" dir="ltr" tabindex="0"><code>${text}</code></pre>`;
}

/** A sentence of the check, in which values appear in backticks. */
function inlineCode(text: string): Html {
  const parts = text.split('`');
  // A value that holds a backtick itself leaves it open what is a value.
  if (parts.length % 2 === 0) return html`${text}`;
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<code dir="auto">${part}</code>`))}`;
}

/** What a heading says of findings, or of why there are none. */
export function headingOf({ diagnostics, unreadable, paths }: Findings): string {
  if (unreadable !== null) return 'The content cannot be read';
  if (diagnostics.length > 0) return countFindings(diagnostics);
  return `No findings in ${plural(paths.length, 'file', 'files')}`;
}

/** Where the style of findings, and the page of all of them, are served, below the base. */
export const findingsPath = '/_findings/';
