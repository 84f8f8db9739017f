import type { Page, PageGroup, SiteFile } from './page.ts';

/** The page at an address, of whose groups only those are derived that may have it; null where there is none. */
export function findPage(groups: readonly PageGroup[], path: string): Page | null {
  return findAt(groups, path, ({ pages }) => pages());
}

/** The file at an address; null where there is none. */
export function findFile(groups: readonly PageGroup[], path: string): SiteFile | null {
  return findAt(groups, path, ({ files }) => files());
}

function findAt<T extends { readonly path: string }>(
  groups: readonly PageGroup[],
  path: string,
  derive: (group: PageGroup) => readonly T[],
): T | null {
  // The longest beginning is the nearest.
  const near = groups
    .filter(({ at }) => path.startsWith(at))
    .toSorted((a, b) => b.at.length - a.at.length);
  for (const group of near) {
    const found = derive(group).find((item) => item.path === path);
    if (found !== undefined) return found;
  }
  return null;
}
