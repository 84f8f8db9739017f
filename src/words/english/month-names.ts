const full = namesOf('long');
const abbreviated = namesOf('short');

/** The name of a month, 1 to 12: "September". */
export function monthName(month: number): string {
  return full[month - 1] ?? '';
}

/** The name of a month, 1 to 12, as short as a picture needs it: "Sept". */
export function shortMonthName(month: number): string {
  return abbreviated[month - 1] ?? '';
}

function namesOf(month: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat('en-GB', { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index)));
}
