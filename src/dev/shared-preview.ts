import type { Page } from '../routes/page.ts';

/** What the pages of `npx collate dev` need of the process that serves them. */
export interface SharedPreview {
  /** The page at an address inside the site, from the last content without errors; null where there is none. */
  readonly page: (path: string) => Page | null;
  /** A page with what the newest reading found of it. */
  readonly withFindings: (page: RenderedPage) => string;
}

/** A page as Astro made it. */
export interface RenderedPage {
  /** The path below the base, as `/briefs/x/`. */
  readonly path: string;
  readonly status: number;
  readonly html: string;
}

/**
 * Vite runs the pages, and what they import, as modules of their own: a variable of a module is another one there. The
 * global object is what both sides share.
 */
const shared: { [key: symbol]: SharedPreview | undefined } = globalThis;
const key = Symbol.for('collate.preview');

/** Hands the preview to the pages that this process serves from here on. */
export function sharePreview(preview: SharedPreview): void {
  shared[key] = preview;
}

/** The preview of this process; null where none is served. */
export function sharedPreview(): SharedPreview | null {
  return shared[key] ?? null;
}
