import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileStart, spanFinder } from '../diagnostics/span.ts';
import type { ContentFile } from './content-file.ts';
import { findForbiddenCharacters } from './forbidden-characters.ts';

/** The most bytes that a content file may have. */
export const maximumBytes = 512 * 1024;

export type Decoded =
  | { readonly text: string; readonly diagnostics: readonly [] }
  | { readonly text: null; readonly diagnostics: readonly Diagnostic[] };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The gate on the raw bytes: size, UTF-8, and no character that hides what a text says. */
export function decodeFile({ path, bytes }: ContentFile): Decoded {
  if (bytes.byteLength > maximumBytes) {
    return refuse({
      rule: 'file-size',
      path,
      at: fileStart,
      message: `Unexpected size of ${Math.ceil(bytes.byteLength / 1024)} KB, expected at most ${maximumBytes / 1024} KB`,
      note: 'Split the entry in two.',
    });
  }
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return refuse(undecodable(path, bytes));
  }
  const forbidden = findForbiddenCharacters(text);
  if (forbidden.length === 0) return { text, diagnostics: [] };
  const span = spanFinder(text);
  // A binary file would give a finding a byte; the first few say enough.
  return {
    text: null,
    diagnostics: forbidden.slice(0, 5).map(({ offset, length, name, why }) => ({
      rule: 'forbidden-character',
      path,
      at: span(offset, offset + length),
      message: `Unexpected \`${name}\` (${why})`,
      note:
        offset === 0 && name === 'U+FEFF'
          ? 'Save the file in the encoding “UTF-8” without a byte order mark (BOM).'
          : 'Delete the character; it may be invisible in your editor.',
    })),
  };
}

function refuse(diagnostic: Diagnostic): Decoded {
  return { text: null, diagnostics: [diagnostic] };
}

/** Says where the first byte stands that is no UTF-8. */
function undecodable(path: string, bytes: Uint8Array): Diagnostic {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const offset = Math.max(0, firstReplacement(lenient, bytes));
  return {
    rule: 'file-encoding',
    path,
    at: spanFinder(lenient)(offset, offset + 1),
    message: 'Unexpected bytes, expected UTF-8',
    note: 'Save the file in the encoding UTF-8.',
  };
}

/** The offset of the first U+FFFD that decoding made, not the file. */
function firstReplacement(lenient: string, bytes: Uint8Array): number {
  const encoded = new TextEncoder().encode(lenient);
  const differs = encoded.findIndex((byte, index) => byte !== bytes[index]);
  if (differs === -1) return 0;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded.subarray(0, differs)).length;
}
