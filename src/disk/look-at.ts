import { lstatSync, type Stats } from 'node:fs';

/** What is at a path, a link itself and not what it leads to; null where nothing is, or where it cannot be told. */
export function lookAt(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}
