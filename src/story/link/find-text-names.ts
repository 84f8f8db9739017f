import type { Body, BodySegment } from '../../model/body.ts';
import type { NameMatch, NameMatcher } from '../../names/name-matcher.ts';

type TextSegment = BodySegment & { readonly kind: 'text' };

/**
 * The actors that the text of a body names, by the segment in which the name begins: offsets in the text of that segment. A name
 * is looked for in the whole text of its block, since emphasis, links and code may touch it as words do. It goes
 * beyond its segment where emphasis begins or ends within it.
 */
export function findTextNames(
  { segments, blocks }: Body,
  findNames: NameMatcher,
): ReadonlyMap<BodySegment, readonly NameMatch[]> {
  const found = new Map<BodySegment, readonly NameMatch[]>();
  const texts = segments.filter((segment) => segment.kind === 'text');
  for (const [index, ofBlock] of Map.groupBy(texts, ({ at }) => at.block)) {
    const { text = '' } = blocks[index] ?? {};
    const matches = findNames(text);
    let next = 0;
    for (const [at, segment] of ofBlock.entries()) {
      const { start } = segment.at;
      const end = start + segment.text.length;
      const named: NameMatch[] = [];
      for (let match = matches[next]; match !== undefined && match.start < end; ) {
        if (match.start >= start && isFree(match, ofBlock, at, text)) {
          named.push({ ...match, start: match.start - start, end: match.end - start });
        }
        next += 1;
        match = matches[next];
      }
      if (named.length > 0) found.set(segment, named);
    }
  }
  return found;
}

/** Whether all of a name appears in text that may name actors, from one segment on: none in a link or in code. */
function isFree(
  match: NameMatch,
  segments: readonly TextSegment[],
  from: number,
  text: string,
): boolean {
  let reached = match.start;
  for (let at = from; reached < match.end; at += 1) {
    const segment = segments[at];
    if (segment === undefined || text.slice(reached, segment.at.start).trim() !== '') return false;
    reached = segment.at.start + segment.text.length;
  }
  return true;
}
