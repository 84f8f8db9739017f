import type { Span } from '../../diagnostics/span.ts';
import type { Body } from '../../model/body.ts';
import type { Noun } from '../../model/ids.ts';

/** A body that may be shown, with what the checks of the set need to know of it. Plain data. */
export interface ParsedBody {
  readonly body: Body;
  /** Where each block of the body stands. */
  readonly blockSpans: readonly Span[];
  /** The entries that it links to. */
  readonly references: readonly BodyReference[];
}

export interface BodyReference {
  readonly noun: Noun;
  readonly id: string;
  readonly at: Span;
}

/** The body of an entry that has no text of its own. */
export const noBody: ParsedBody = {
  body: { parts: [], blocks: [] },
  blockSpans: [],
  references: [],
};
