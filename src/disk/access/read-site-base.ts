import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maximumBytes } from '../../file/text/decode-file.ts';
import { validateFile } from '../../file/validate-file.ts';
import { findLinkOnWay } from './real-path.ts';

/**
 * The path of the site's own address, as `/bridge-file/` for a site at `https://editor.example.org/bridge-file/`: where it is
 * served unless a command says otherwise. `/` where the settings cannot be read, of which the check says why.
 */
export function readSiteBase(root: string): string {
  const path = 'content/site.yaml';
  const { draft } = validateFile({ path, bytes: readRegularFile(root, join(root, path)) });
  if (draft?.noun !== 'site') return '/';
  return baseOfAddress(draft.fields.address);
}

/** The path of an address, with a slash at both ends. */
export function baseOfAddress(address: string): string {
  const { pathname } = new URL(address);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** The bytes of a file of the tree; none of a link, of something too large, or of what cannot be read. */
function readRegularFile(root: string, file: string): Uint8Array {
  try {
    const stat = lstatSync(file);
    const isReadable = stat.isFile() && stat.size <= maximumBytes;
    if (isReadable && findLinkOnWay(file, root) === null) return readFileSync(file);
  } catch {
    // The check says what is wrong with it.
  }
  return new Uint8Array();
}
