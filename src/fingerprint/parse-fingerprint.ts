import { unifyLineEnds } from '../file/text/unify-line-ends.ts';
import { decodeBytes, encodeBytes } from './encode-bytes.ts';
import type { Fingerprint } from './fingerprint.ts';
import { anchorSpread, leastRun, mostWords, readNumber } from './fingerprint.ts';

/** A fingerprint file as read: a pull request may bring any bytes. */
export type ParsedFingerprint =
  | { readonly kind: 'fingerprint'; readonly fingerprint: Fingerprint }
  | { readonly kind: 'damaged'; readonly reason: string };

/** No fingerprint file is longer, in characters. */
export const longestFile = 2_000_000;

/** The fingerprint in the text of a file, or the first reason why it is none. */
export function parseFingerprint(text: string): ParsedFingerprint {
  if (text.length > longestFile) return damaged(`it is longer than ${longestFile} characters`);
  const fields = parseFields(text);
  if (fields === undefined) return damaged('it is not a JSON object');
  const extra = [...fields.keys()].find((key) => !keys.includes(key));
  if (extra !== undefined) return damaged(`unexpected field \`${extra.slice(0, 40)}\``);
  if (fields.get('format') !== format) return damaged(`expected the format \`${format}\``);

  const salt = readBytes(fields.get('salt'), 16);
  const runs = readNumbers(fields.get('runs'), tagBytes);
  const anchors = readNumbers(fields.get('anchors'), anchorBytes);
  const settled = readNumbers(fields.get('settled'), tagBytes);
  if (salt?.length !== 16) return damaged('unexpected `salt`');
  if (runs === undefined || runs.length === 0) return damaged('unexpected `runs`');
  if (anchors === undefined || settled === undefined) {
    return damaged(`unexpected \`${anchors === undefined ? 'anchors' : 'settled'}\``);
  }
  if (runs.length > mostWords * (leastRun - 1)) return damaged('too many `runs`');
  if (anchors.some((residue) => residue >= anchors.length * anchorSpread)) {
    return damaged('unexpected `anchors`');
  }
  return {
    kind: 'fingerprint',
    fingerprint: { salt, runs: new Set(runs), anchors, settled: new Set(settled) },
  };
}

/** The text of the file that `parseFingerprint` reads, the same for the same fingerprint. */
export function printFingerprint(fingerprint: Fingerprint): string {
  const fields = {
    format: format,
    salt: encodeBytes(fingerprint.salt),
    runs: encodeBytes(writeNumbers([...fingerprint.runs], tagBytes)),
    anchors: encodeBytes(writeNumbers(fingerprint.anchors, anchorBytes)),
    settled: encodeBytes(writeNumbers([...fingerprint.settled], tagBytes)),
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

const format = 'fingerprint-1';
const keys: readonly string[] = ['format', 'salt', 'runs', 'anchors', 'settled'];
const tagBytes = 6;
const anchorBytes = 4;

function damaged(reason: string): ParsedFingerprint {
  return { kind: 'damaged', reason };
}

function parseFields(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(unifyLineEnds(text));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

function readBytes(field: unknown, size: number): Uint8Array | undefined {
  const bytes = typeof field === 'string' ? decodeBytes(field) : undefined;
  return bytes !== undefined && bytes.length % size === 0 ? bytes : undefined;
}

/** Numbers of that many bytes, in ascending order; any other order was not written by us. */
function readNumbers(field: unknown, size: number): readonly number[] | undefined {
  const bytes = readBytes(field, size);
  if (bytes === undefined) return undefined;
  const numbers: number[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    numbers.push(readNumber(bytes, start, size));
  }
  const ascending = numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
  return ascending ? numbers : undefined;
}

function writeNumbers(numbers: readonly number[], size: number): Uint8Array {
  const bytes = new Uint8Array(numbers.length * size);
  for (const [index, number] of [...numbers].sort((a, b) => a - b).entries()) {
    for (let byte = 0; byte < size; byte += 1) {
      bytes[index * size + byte] = Math.floor(number / 256 ** (size - 1 - byte)) % 256;
    }
  }
  return bytes;
}
