import { createReadStream } from 'node:fs';
import { codeOf } from '../../disk/access/read-regular-file.ts';
import { UsageError } from '../../disk/access/usage-error.ts';

/** The most bytes that an article may have. */
const largestArticle = 2_000_000;

/**
 * The text of a file in UTF-8.
 * @throws UsageError where it cannot be read, is too large or no text
 */
export async function readArticleFile(path: string): Promise<string> {
  const bytes = await readBytes(path).catch((error: unknown) => {
    throw new UsageError(`Cannot read \`${path}\`: the system says ${codeOf(error)}`);
  });
  if (bytes === null) throw new UsageError(`\`${path}\` has over ${largestArticle} bytes`);
  return decode(path, bytes);
}

/** Null where it is too large. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const part of createReadStream(path)) {
    read.push(part as Buffer);
    size += (part as Buffer).length;
    if (size > largestArticle) return null;
  }
  return Buffer.concat(read);
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new UsageError(
    `\`${path}\` is not plain text in UTF-8: save it with that encoding, as \`.txt\``,
  );
}
