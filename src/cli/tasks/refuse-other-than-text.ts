import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { codeOf } from '../../disk/access/read-regular-file.ts';
import { UsageError } from '../../disk/access/usage-error.ts';

/** What word processors and browsers save: some of it is text to a computer, and none is the article's words alone. */
const otherFormats: ReadonlySet<string> = new Set([
  ...['.doc', '.docx', '.odt', '.rtf', '.pages', '.pdf', '.epub'],
  ...['.htm', '.html', '.mht', '.mhtml', '.webarchive', '.xml'],
]);

/**
 * Refuses what cannot be the plain text of an article, before it is read: a pipe would be waited for.
 * @throws UsageError
 */
export function refuseOtherThanText(path: string): void {
  refuseOtherThanFile(path);
  const extension = extname(path).toLowerCase();
  if (!otherFormats.has(extension)) return;
  throw new UsageError(
    `Unexpected \`${extension}\` file \`${path}\`, expected plain text: open it, and save the words of the article as \`.txt\` in UTF-8`,
  );
}

/**
 * Refuses what is no file, before it is read.
 * @throws UsageError
 */
export function refuseOtherThanFile(path: string): void {
  let kind: 'file' | 'folder' | 'other';
  try {
    const stat = statSync(path);
    kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = codeOf(error);
    throw new UsageError(
      code === 'ENOENT'
        ? `Cannot find \`${path}\`, expected the text of the article`
        : `Cannot read \`${path}\`: the system says ${code}`,
    );
  }
  if (kind === 'folder')
    throw new UsageError(`Unexpected folder \`${path}\`, expected a text file`);
  if (kind === 'other')
    throw new UsageError(`Unexpected pipe or device \`${path}\`, expected a text file`);
}

/**
 * Refuses markup that bears the name of a plain text: its signs would count as words of the article.
 * @throws UsageError
 */
export function refuseMarkup(path: string, text: string): void {
  const [format] = markups.find(([, beginning]) => beginning.test(text)) ?? [];
  if (format === undefined) return;
  throw new UsageError(
    `\`${path}\` is ${format}, expected plain text: save the words of the article alone`,
  );
}

const markups: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['RTF', /^\uFEFF?\s*\{\\rtf/],
  ['PDF', /^\uFEFF?\s*%PDF-/],
  ['HTML', /^\uFEFF?\s*<(?:!doctype html|html|head|body)\b/i],
  ['XML', /^\uFEFF?\s*<\?xml\b/i],
];
