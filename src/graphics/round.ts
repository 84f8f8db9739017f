/** A coordinate in the form that pictures use: at most two decimals, and no negative zero. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
