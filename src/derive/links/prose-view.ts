import type { Prose, Target } from '../../model/prose.ts';

/** A text as a page shows it; `html/prose-html.ts` makes HTML of it. */
export type ProseView = readonly ProseViewSegment[];

export type ProseViewSegment =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'open'; readonly target: Target }
  /** The end of a link, followed by references to the sources that carry its claim. */
  | { readonly kind: 'close'; readonly references: readonly Reference[] };

/** A numbered reference to an item of the page's list of sources. */
export interface Reference {
  readonly number: number;
  readonly source: string;
  readonly label: string;
  /** The anchor of this reference, for the link back. */
  readonly anchor: string;
}

/** The text without references, for the pages that list no sources of their own. */
export function plainProse(prose: Prose): ProseView {
  return prose.map((part) => (part.kind === 'close' ? { kind: 'close', references: [] } : part));
}
