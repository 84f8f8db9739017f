import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Html, html } from '../html/html.ts';
import type { Findings } from './findings.ts';
import { findingsList, findingsPath } from './findings-html.ts';

export interface FindingsPage {
  readonly title: string;
  /** What it means for the one who reads it. */
  readonly lead: Html | string;
  readonly findings: Findings;
  readonly shown: readonly Diagnostic[];
  /** Whether there is a site to go to. */
  readonly hasSite: boolean;
  readonly base: string;
}

/** A page of findings that needs no site, since there may be none whose frame could hold it. */
export function findingsPage({
  title,
  lead,
  findings,
  shown,
  hasSite,
  base,
}: FindingsPage): string {
  const file = (name: string): string => `${base}${findingsPath.slice(1)}${name}`;
  return html`<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="icon" href="${base}favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="${file('tokens.css')}"><link rel="stylesheet" href="${file('base.css')}"><link rel="stylesheet" href="${file('findings.css')}"><script type="module" src="${base}@vite/client"></script></head><body class="findings-page"><header>${
    hasSite && html`<a href="${base}">The site</a>`
  }</header><main><h1>${title}</h1><p class="findings-lead">${lead}</p>${findingsList(findings, shown, base)}</main></body></html>`
    .html;
}
