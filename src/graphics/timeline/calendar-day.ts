/** The date of a day counted from 1970. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first day of a month, whose number may go past December; `Date.UTC` would take year 99 for 1999. */
export function firstDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return Math.round(date.getTime() / 86_400_000);
}
