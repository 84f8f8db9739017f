import { blockDialects } from './block-dialects.ts';
import type { Dialect } from './dialect.ts';
import { markDialects } from './mark-dialects.ts';
import { noteDialects } from './note-dialects.ts';
import { tableDialects } from './table-dialects.ts';

/** The dialects in the order in which they are looked for: what an earlier one finds, no later one reports. */
export const dialects: readonly Dialect[] = [
  ...noteDialects,
  ...tableDialects,
  ...blockDialects,
  ...markDialects,
];
