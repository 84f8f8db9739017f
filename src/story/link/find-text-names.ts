import type { Body, BodyPart } from '../../model/body.ts';
import type { NameMatch, NameMatcher } from '../../names/name-matcher.ts';

type TextPart = BodyPart & { readonly kind: 'text' };

/**
 * The actors that the text of a body names, by the part in which the name begins: offsets in the text of that part. A name
 * is looked for in the whole text of its block, since emphasis, links and code stand beside it as words do. It goes
 * beyond its part where emphasis begins or ends within it.
 */
export function findTextNames(
  { parts, blocks }: Body,
  findNames: NameMatcher,
): ReadonlyMap<BodyPart, readonly NameMatch[]> {
  const found = new Map<BodyPart, readonly NameMatch[]>();
  const texts = parts.filter((part) => part.kind === 'text');
  for (const [index, ofBlock] of Map.groupBy(texts, ({ spot }) => spot.block)) {
    const { text = '' } = blocks[index] ?? {};
    const matches = findNames(text);
    let next = 0;
    for (const [at, part] of ofBlock.entries()) {
      const { start } = part.spot;
      const end = start + part.text.length;
      const named: NameMatch[] = [];
      for (let match = matches[next]; match !== undefined && match.start < end; ) {
        if (match.start >= start && isFree(match, ofBlock, at, text)) {
          named.push({ ...match, start: match.start - start, end: match.end - start });
        }
        next += 1;
        match = matches[next];
      }
      if (named.length > 0) found.set(part, named);
    }
  }
  return found;
}

/** Whether all of a name stands in text that may name actors, from one part on: none in a link or in code. */
function isFree(match: NameMatch, parts: readonly TextPart[], from: number, text: string): boolean {
  let reached = match.start;
  for (let at = from; reached < match.end; at += 1) {
    const part = parts[at];
    if (part === undefined || text.slice(reached, part.spot.start).trim() !== '') return false;
    reached = part.spot.start + part.text.length;
  }
  return true;
}
