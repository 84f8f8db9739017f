import type { Node } from 'unist';
import type { Fault } from '../../diagnostics/fault.ts';

/** Something that a body may not hold, by offsets in the body. */
export interface BodyFault extends Fault {
  /** Whether it is about all that it holds, so that nothing in it needs a finding of its own. */
  readonly isWhole?: true;
}

/** Where a node appears in the body; parsed nodes always have a position. */
export function offsetsOf(node: Node): { readonly start: number; readonly end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** A piece of text for a message, shortened, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
