import type { Content } from '../model/content.ts';

/** What the pages of `npm run dev` need of the process that serves them. */
export interface SharedPreview {
  /** Another one whenever the content that is shown has changed, also where it is as it was once before. */
  readonly revision: () => number;
  /** The last content without errors; null as long as there was none. */
  readonly content: () => Content | null;
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

/** The preview of this process; null in a build. */
export function sharedPreview(): SharedPreview | null {
  return shared[key] ?? null;
}
