import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileStart, type Span, spanFinder } from '../../diagnostics/span.ts';
import type { ContentFile } from './content-file.ts';
import { findMojibake } from './find-mojibake.ts';
import { findForbiddenCharacters } from './forbidden-characters.ts';
import { likelyEncoding } from './lenient-text.ts';
import { unifyLineEnds } from './unify-line-ends.ts';

/** The most bytes that a content file may have. */
export const maximumBytes = 512 * 1024;

export type Decoded =
  | { readonly text: string; readonly diagnostics: readonly [] }
  | { readonly text: null; readonly diagnostics: readonly Diagnostic[] };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The gate on the raw bytes: size, UTF-8, and no character that hides what a text says. The text that it gives has line
 * feeds at its line ends and no byte order mark.
 */
export function decodeFile({ path, bytes }: ContentFile): Decoded {
  if (bytes.byteLength > maximumBytes) {
    return refuse({
      rule: 'file-size',
      path,
      at: fileStart,
      message: `Unexpected size of more than ${maximumBytes / 1024} KB, expected at most that`,
      note: 'Divide the entry in two; what is no text belongs outside of `content/`.',
    });
  }
  const encoding = likelyEncoding(bytes);
  if (encoding !== 'utf-8') {
    return refuse({
      rule: 'file-encoding',
      path,
      at: fileStart,
      message: `Unexpected encoding ${encoding.toUpperCase()}, expected UTF-8`,
      note: 'Save the file in the encoding UTF-8, which editors offer as “Save with encoding”.',
    });
  }
  let text: string;
  try {
    text = unifyLineEnds(strictUtf8.decode(bytes));
  } catch {
    return refuse(undecodable(path, bytes));
  }
  const found = [...findMisread(path, text), ...findForbidden(path, text)];
  // What a misread letter is made of needs no finding of its own.
  const all = found.filter(
    ({ at }, index) => !found.slice(0, index).some((other) => holds(other.at, at)),
  );
  return all.length === 0 ? { text, diagnostics: [] } : { text: null, diagnostics: all };
}

function findForbidden(path: string, text: string): Diagnostic[] {
  const forbidden = findForbiddenCharacters(text);
  if (forbidden.length === 0) return [];
  const span = spanFinder(text);
  // A binary file would give a finding a byte; the first few say enough.
  return forbidden.slice(0, 5).map(({ offset, length, name, why }) => ({
    rule: 'forbidden-character',
    path,
    at: span(offset, offset + length),
    message: `Unexpected \`${name}\` (${why})`,
    note:
      name === 'U+FFFD'
        ? 'Write the letter that was lost in its place.'
        : 'Delete the character; it may be invisible in your editor.',
  }));
}

function findMisread(path: string, text: string): Diagnostic[] {
  const misread = findMojibake(text);
  if (misread.length === 0) return [];
  const span = spanFinder(text);
  return misread.map(({ offset, length, meant }) => ({
    rule: 'file-encoding',
    path,
    at: span(offset, offset + length),
    message: `Unexpected \`${text.slice(offset, offset + length)}\`, expected ${
      /[\p{L}\p{N}\p{P}\p{S}]/u.test(meant) && meant !== '\ufffd'
        ? `\`${meant}\``
        : 'what was there before'
    }: UTF-8 that a program took for another encoding`,
    note: 'Write the letter or sign itself, or copy the text again from where it is whole.',
  }));
}

function holds(around: Span, inside: Span): boolean {
  const isOneLine = around.line === around.endLine && around.line === inside.line;
  return isOneLine && around.column <= inside.column && inside.endColumn <= around.endColumn;
}

function refuse(diagnostic: Diagnostic): Decoded {
  return { text: null, diagnostics: [diagnostic] };
}

/** The finding at the first byte that is not UTF-8. */
function undecodable(path: string, bytes: Uint8Array): Diagnostic {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const replaced = firstReplacement(lenient, bytes);
  const offset = unifyLineEnds(lenient.slice(0, replaced.offset)).length;
  const byte = (bytes[replaced.byte] ?? 0).toString(16).toUpperCase();
  return {
    rule: 'file-encoding',
    path,
    at: spanFinder(unifyLineEnds(lenient))(offset, offset + 1),
    message: `Unexpected byte \`0x${byte}\`, expected UTF-8`,
    note: 'Save the file in the encoding UTF-8, which editors offer as “Save with encoding”.',
  };
}

/** The first U+FFFD that decoding made, not the file: its offset in the text, and that of the byte. */
function firstReplacement(
  lenient: string,
  bytes: Uint8Array,
): { readonly offset: number; readonly byte: number } {
  const encoded = new TextEncoder().encode(lenient);
  const byte = encoded.findIndex((value, index) => value !== bytes[index]);
  if (byte === -1) return { offset: 0, byte: 0 };
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded.subarray(0, byte));
  return { offset: before.length, byte };
}
