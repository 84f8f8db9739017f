const format = new Intl.NumberFormat('en');

/** A number as texts and pictures show it: "1,234". */
export function numberWords(number: number): string {
  return format.format(number);
}
