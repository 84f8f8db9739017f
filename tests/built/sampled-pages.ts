/** Whether a page is the first of its kind: addresses of one kind differ only in their ids. */
export function isSampled(path: string, paths: readonly string[]): boolean {
  return paths.find((other) => kindOf(other) === kindOf(path)) === path;
}

/** `stories/ID/compare/A/B/` is a `stories compare` of five parts. */
function kindOf(path: string): string {
  const [collection, , part, ...rest] = path.split('/');
  return `${collection} ${part} ${rest.length}`;
}
