import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what a file's bytes come to. */
const folders = ['diagnostics', 'model', 'parse', 'validate'];

/** A digest of the per-file code and of the locked versions of its libraries: when it changes, no cached result counts. */
export function codeDigest(): string {
  const hash = createHash('sha256');
  const source = new URL('../', import.meta.url);
  for (const folder of folders) {
    const names = readdirSync(new URL(folder, source), { recursive: true }).map(String).sort();
    for (const name of names.filter((candidate) => candidate.endsWith('.ts'))) {
      hash.update(name).update('\0').update(readFileSync(new URL(`${folder}/${name}`, source)));
    }
  }
  hash.update(readFileSync(fileURLToPath(new URL('../package-lock.json', source))));
  return hash.digest('hex');
}
