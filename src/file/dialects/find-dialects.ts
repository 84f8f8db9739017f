import type { Dialect } from './dialect.ts';
import { dialects } from './dialects.ts';

/** A stretch of text that another dialect would read as markup. */
export interface DialectMatch {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly dialect: Dialect;
}

/** Finds the markup of other dialects in what is shown as it was typed, each stretch once, at most `most`. */
export function findDialects(
  typed: string,
  most: number,
  isSought: (dialect: Dialect) => boolean = () => true,
): DialectMatch[] {
  const matches: DialectMatch[] = [];
  for (const dialect of dialects.filter(isSought)) {
    for (const { index: start, 0: found } of typed.matchAll(dialect.pattern)) {
      const end = start + found.length;
      if (matches.length >= most) return matches;
      if (matches.some((other) => start < other.end && other.start < end)) continue;
      matches.push({ start, end, found, dialect });
    }
  }
  return matches;
}
