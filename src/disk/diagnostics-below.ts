import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Findings with a folder put before their paths, so that a terminal and a pull request can follow them from here. */
export function diagnosticsBelow(
  folder: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (folder === '') return diagnostics;
  const below = (path: string): string => `${folder.replaceAll('\\', '/')}/${path}`;
  return diagnostics.map((diagnostic) => {
    const { path, related } = diagnostic;
    const moved = { ...diagnostic, path: below(path) };
    return related === undefined
      ? moved
      : { ...moved, related: { ...related, path: below(related.path) } };
  });
}
