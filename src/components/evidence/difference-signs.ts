import type { Differences } from '../../derive/evidence/differences.ts';
import { evidenceWords } from '../../words/english/evidence-words.ts';

/**
 * The signs of claims on which reports do not all say the same, in the order in which they are shown: a double arrow, an
 * unequal sign, a forward arrow. They are drawn, since not every font has them.
 */
export const differenceSigns = [
  {
    flag: 'disputed',
    path: 'M1 8h14M4.5 4.5L1 8l3.5 3.5M11.5 4.5L15 8l-3.5 3.5',
    name: evidenceWords.disputed,
  },
  { flag: 'differs', path: 'M2 6h12M2 10.5h12M11 2L5 14', name: evidenceWords.differs },
  { flag: 'changed', path: 'M2 8h12M9.5 3.5L14 8l-4.5 4.5', name: evidenceWords.changed },
] as const satisfies readonly {
  readonly flag: keyof Differences;
  readonly path: string;
  readonly name: string;
}[];
