import { readFileSync } from 'node:fs';
import { lookAt } from '../access/look-at.ts';
import { writeWhole } from '../access/write-whole.ts';
import { sealOf } from './seal.ts';

/** Writes plain data into a file that only this machine believes. */
export function writeSealed(path: string, data: unknown): void {
  const text = JSON.stringify(data);
  writeWhole(path, `${sealOf(text)}\n${text}`);
}

/** The data of a file that this machine wrote; null where there is none, or one of somebody else. */
export function readSealed<T>(path: string): T | null {
  const text = readText(path);
  if (text === null) return null;
  const end = Math.max(text.indexOf('\n'), 0);
  const data = text.slice(end + 1);
  return text.slice(0, end) === sealOf(data) ? (JSON.parse(data) as T) : null;
}

function readText(path: string): string | null {
  try {
    return lookAt(path)?.isFile() === true ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}
