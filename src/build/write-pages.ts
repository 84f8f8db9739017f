import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderPage } from '../renderer/entry.ts';
import type { PageGroup } from '../routes/page.ts';

interface Writing {
  readonly folder: string;
  readonly renderPage: RenderPage;
  readonly onProgress: (done: number, total: number) => void;
}

/** Derives, renders and writes pages and files, one group after the other, so that no more than one is in memory. */
export async function writePages(
  groups: readonly PageGroup[],
  { folder, renderPage, onProgress }: Writing,
): Promise<void> {
  for (const [index, group] of groups.entries()) {
    for (const page of group.pages())
      writeInto(folder, fileOfPage(page.path), await renderPage(page));
    for (const { path, print } of group.files()) writeInto(folder, path, print());
    onProgress(index + 1, groups.length);
  }
}

/** The file of a page below the site’s folder: `/stories/x/index.html`. */
function fileOfPage(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

function writeInto(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
