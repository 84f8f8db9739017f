import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that something in the site refers to and that is not there. */
export interface MissingFile {
  /** The file that refers to it. */
  readonly from: string;
  /** The address as it is written there. */
  readonly address: string;
}

/**
 * Finds what some pages, style sheets and scripts in a folder refer to inside the site and that is not in it. `present` are all
 * files of the site, by their paths; `base` is the path below which they are served.
 */
export function findMissingFiles(
  folder: string,
  files: readonly string[],
  { base, present }: { readonly base: string; readonly present: ReadonlySet<string> },
): MissingFile[] {
  const missing: MissingFile[] = [];
  for (const from of files) {
    const find = finders.get(/\.[a-z]+$/.exec(from)?.[0] ?? '');
    if (find === undefined) continue;
    const addresses = new Set(find(readFileSync(join(folder, from), 'utf8')));
    const here = new URL(
      from.split('/').map(encodeURIComponent).join('/'),
      `http://${host}${base}`,
    );
    for (const address of addresses) {
      if (!isPresent(address, here, base, present)) missing.push({ from, address });
    }
  }
  return missing;
}

/** A name that no site has. */
const host = 'site.invalid';

const finders: ReadonlyMap<string, (text: string) => string[]> = new Map([
  ['.html', findInHtml],
  ['.css', (text) => firstGroups(text, /url\(\s*["']?([^"')]+)/g)],
  ['.js', (text) => firstGroups(text, /(?:\bfrom|\bimport\(?)\s*["'](\.{0,2}\/[^"']+)["']/g)],
]);

function findInHtml(text: string): string[] {
  return firstGroups(text, /\s(?:href|src|poster|data)="([^"]*)"/g).map((written) =>
    written.replace(/&(?:amp|#38);/g, '&'),
  );
}

function firstGroups(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, group = '']) => group);
}

function isPresent(
  address: string,
  here: URL,
  base: string,
  present: ReadonlySet<string>,
): boolean {
  const target = URL.parse(address, here);
  if (target === null || target.host !== host) return true;
  if (!target.pathname.startsWith(base)) return false;
  const path = decodePath(target.pathname.slice(base.length));
  return present.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
