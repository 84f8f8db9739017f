/** Order of two texts by code unit, never by locale, which differs between machines. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Order of two ids or names as people count: `event-2` before `event-10`. All but the numbers goes by code unit. */
export function compareNatural(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (const [index, piece] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = comparePieces(piece, other);
    if (order !== 0) return order;
  }
  // Nothing but zeros before a number may tell them apart now: `a-01` and `a-1`.
  return left.length - right.length || compareText(a, b);
}

/** Runs of digits, and what is between them. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

function comparePieces(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareText(a, b);
  const [first, second] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return first.length - second.length || compareText(first, second);
}
