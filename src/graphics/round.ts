/** A coordinate as pictures write it: two decimals at most, and no negative zero. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
