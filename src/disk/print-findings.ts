import { printSummary, printText, type Style } from '../diagnostics/print-text.ts';
import { lenientText } from '../parse/lenient-text.ts';
import { diagnosticsBelow } from './diagnostics-below.ts';
import type { ReadContent } from './read-content.ts';

export interface FindingsOptions {
  /** What leads from here to the project, to put before each path. */
  readonly prefix: string;
  readonly paint?: (style: Style, text: string) => string;
}

/** The findings of a reading as text, with frames and a closing line. */
export function printFindings(
  { files, diagnostics }: ReadContent,
  { prefix, paint }: FindingsOptions,
): string {
  const shown = diagnosticsBelow(prefix, diagnostics);
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const text = printText(shown, {
    sourceOf: (path) => {
      const found = bytes.get(prefix === '' ? path : path.slice(prefix.length + 1));
      return found === undefined ? undefined : lenientText(found);
    },
    ...(paint === undefined ? {} : { paint }),
  });
  const summary = printSummary(shown, files.length);
  return text === '' ? summary : `${text}\n${summary}`;
}
