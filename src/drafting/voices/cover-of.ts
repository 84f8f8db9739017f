import type { Stretch } from '../sentences/split-sentences.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a verb of saying covers in its sentence: all before its subject where the verb comes last, else all after it. A clause that begins
 * with `while` or `although` ends with the next comma that leads to another clause.
 */
export function coverOf(sentence: Sentence, at: Stretch, isAfter: boolean): readonly Stretch[] {
  return isAfter ? [{ start: 0, end: endBefore(sentence, at.start) }] : [coverAfter(sentence, at)];
}

/** The end of what is said: that of the last quotation before a verb, or the last comma. */
function endBefore({ text, quotations }: Sentence, verb: number): number {
  const quoted = quotations.findLast(({ end }) => end <= verb);
  if (quoted !== undefined) return quoted.end;
  const comma = text.slice(0, verb).trimEnd().replace(/,$/u, '').lastIndexOf(',');
  const direct = /,\s*$/u.test(text.slice(0, verb));
  return direct || comma === -1 ? verb : comma + 1;
}

function coverAfter({ text, clauses }: Sentence, at: Stretch): Stretch {
  const isAside = /^(?:while|although|though|whereas|as|even)\s/iu.test(text);
  const own = clauses.findIndex(({ start, end }) => start <= at.start && at.start < end);
  const ending = clauses.slice(own + 1).find(({ start }) => {
    const lead = text.slice(start);
    if (!text.slice(0, start).trimEnd().endsWith(',')) return false;
    return isAside
      ? !/^(?:and|or|which|who|that)\s/iu.test(lead)
      : /^(?:although|though|but|while)\s/iu.test(lead);
  });
  return { start: at.end, end: ending?.start ?? text.length };
}
