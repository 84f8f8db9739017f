import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileStart } from '../../diagnostics/span.ts';

/** Finds files whose names differ only by letter case: some disks hold them as one. */
export function checkLetterCase(paths: readonly string[]): Diagnostic[] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = path.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((path): Diagnostic[] => {
      const other = group.find((candidate) => candidate !== path);
      if (other === undefined) return [];
      return [
        {
          rule: 'duplicate-id',
          path,
          at: fileStart,
          message: `Unexpected file name that differs from \`${other}\` only by letter case`,
          note: 'Rename or delete one of them.',
          related: { path: other, at: fileStart, message: 'the other file' },
        },
      ];
    }),
  );
}
