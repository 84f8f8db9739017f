import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FingerprintFile } from '../link/evidence/fingerprint-file.ts';
import { longestFile } from '../parse/fingerprint/parse-fingerprint.ts';

/** The files in `fingerprints/` of a project, which may be missing; links are not followed. */
export async function findFingerprintFiles(root: string): Promise<FingerprintFile[]> {
  const names = await readdir(join(root, 'fingerprints')).catch(() => []);
  const files: FingerprintFile[] = [];
  for (const name of names.sort()) {
    const path = join(root, 'fingerprints', name);
    const stat = await lstat(path);
    // Too large a file is cut where the parser sees that it is.
    const text = stat.isFile() ? (await readFile(path, 'utf8')).slice(0, longestFile + 1) : '';
    files.push({ path: `fingerprints/${name}`, text });
  }
  return files;
}
