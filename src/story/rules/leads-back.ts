/** Whether one comes back to an id when one asks again and again where it leads. */
export function leadsBack(id: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let at = next(id); at !== undefined && !seen.has(at); at = next(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
