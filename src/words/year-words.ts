/** A year as texts and pictures say it, counted as astronomers do (0 is 1 BC): "44 BC", "AD 480", "2022". */
export function yearWords(year: number): string {
  if (year < 1) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}
