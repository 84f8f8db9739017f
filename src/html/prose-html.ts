import { entryHref, sourceAnchor } from '../addresses/urls.ts';
import type { ProseView, ProseViewSegment, Reference } from '../derive/links/prose-view.ts';
import { words } from '../words/english/words.ts';
import { escapeHtml } from './escape-html.ts';

/** The HTML of a text, with its links resolved, and its references linked to the list of sources. */
export function proseHtml(prose: ProseView): string {
  return prose.map(partHtml).join('');
}

function partHtml(part: ProseViewSegment): string {
  switch (part.kind) {
    case 'html':
      return part.html;
    case 'open':
      return `<a class="to-${part.target.noun}" href="${escapeHtml(entryHref(part.target))}">`;
    case 'close':
      return `</a>${referencesHtml(part.references)}`;
  }
}

function referencesHtml(references: readonly Reference[]): string {
  if (references.length === 0) return '';
  return `<sup class="references">${references.map(referenceHtml).join(', ')}</sup>`;
}

function referenceHtml({ number, source, label, anchor }: Reference): string {
  const href = `#${sourceAnchor(source)}`;
  const name = escapeHtml(words.reference(number, label));
  return `<a id="${anchor}" href="${href}" aria-label="${name}">${number}</a>`;
}
