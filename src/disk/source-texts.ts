import type { ContentFile } from '../file/text/content-file.ts';
import { lenientText } from '../file/text/lenient-text.ts';

/** Finds the text of a file by its path, as a code frame shows it; undefined for a file that is not among these. */
export function sourceTexts(files: readonly ContentFile[]): (path: string) => string | undefined {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  return (path) => {
    const found = bytes.get(path);
    return found === undefined ? undefined : lenientText(found);
  };
}
