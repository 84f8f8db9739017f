import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { lookAt } from '../access/look-at.ts';
import { makeFolder } from '../access/make-folder.ts';

/**
 * The seal of something that is kept between runs (HMAC with SHA-256, RFC 2104). Its key stays on this machine, outside of every
 * tree, so that neither damage nor a pull request that brings kept results can change what a run finds.
 */
export function sealOf(data: string | Uint8Array): string {
  key ??= readKey();
  return createHmac('sha256', key).update(data).digest('base64url');
}

let key: Buffer | undefined;

/** How a process hands its key to the code that it bundles and the workers that it starts. */
const handedDown = 'COLLATE_SEAL_KEY';

const keyBytes = 32;

/** The key of this machine; where none can be kept, one of this process alone, which no later run believes. */
function readKey(): Buffer {
  const handed = Buffer.from(process.env[handedDown] ?? '', 'hex');
  if (handed.length === keyBytes) return handed;
  const made = readKeptKey() ?? randomBytes(keyBytes);
  process.env[handedDown] = made.toString('hex');
  return made;
}

function readKeptKey(): Buffer | null {
  try {
    const folder = join(userCache(), 'collate');
    const path = join(folder, 'seal.key');
    makeFolder(folder);
    if (!isKey(path)) {
      // Written beside and renamed: no half of it is left, and of two processes one wins.
      const temporary = join(folder, `seal.${randomBytes(6).toString('hex')}`);
      writeFileSync(temporary, randomBytes(keyBytes), { flag: 'wx', mode: 0o600 });
      renameSync(temporary, path);
    }
    return readFileSync(path);
  } catch {
    return null;
  }
}

function isKey(path: string): boolean {
  const stat = lookAt(path);
  return stat?.isFile() === true && stat.size === keyBytes;
}

/** Where programs of this user keep what can be made anew. */
function userCache(): string {
  const named = process.env['XDG_CACHE_HOME'] ?? process.env['LOCALAPPDATA'] ?? '';
  if (isAbsolute(named)) return named;
  const home = homedir();
  if (!isAbsolute(home)) throw new Error('no home');
  return join(home, '.cache');
}
