import { unifyLineEnds } from './unify-line-ends.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that a file is most likely in: by its byte order mark, or by the zeros that UTF-16 puts beside ASCII. */
export function likelyEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number): number =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const many = start.length / 4;
  if (zeros(0) > many && zeros(1) === 0) return 'utf-16be';
  if (zeros(1) > many && zeros(0) === 0) return 'utf-16le';
  return 'utf-8';
}

/** A file as text as far as it can be read at all: to show its lines, and to guess what it defines. */
export function lenientText(bytes: Uint8Array): string {
  const decoder = new TextDecoder(likelyEncoding(bytes), { ignoreBOM: true });
  return unifyLineEnds(decoder.decode(bytes));
}
