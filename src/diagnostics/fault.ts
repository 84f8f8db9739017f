import type { Diagnostic } from './diagnostic.ts';
import type { RuleId } from './rules.ts';
import type { Span } from './span.ts';

/** Something wrong in a text, by offsets in it: a finding before it has a place in a file. */
export interface Fault {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly note?: string;
}

/** Turns the faults of a text into findings in the file of which it is a part. */
export function faultFinder(
  path: string,
  spanOf: (start: number, end: number) => Span,
): (fault: Fault) => Diagnostic {
  return ({ rule, start, end, message, note }) => ({
    rule,
    path,
    at: spanOf(start, end),
    message,
    ...(note === undefined ? {} : { note }),
  });
}
