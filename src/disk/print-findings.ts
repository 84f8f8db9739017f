import { printSummary, printText, type Style } from '../diagnostics/print-text.ts';
import { diagnosticsBelow } from './diagnostics-below.ts';
import type { SiteReading } from './read-site.ts';
import { sourceTexts } from './source-texts.ts';

export interface FindingsOptions {
  /** What leads from here to the project, to put before each path. */
  readonly prefix: string;
  /** How many files the findings are of, where they are not of all. */
  readonly fileCount?: number;
  readonly paint?: (style: Style, text: string) => string;
}

/** The findings of a reading as text, with frames and a closing line. */
export function printFindings(
  { files, diagnostics }: Pick<SiteReading, 'files' | 'diagnostics'>,
  { prefix, paint, fileCount = files.length }: FindingsOptions,
): string {
  const shown = diagnosticsBelow(prefix, diagnostics);
  const sourceOf = sourceTexts(files);
  const text = printText(shown, {
    sourceOf: (path) => sourceOf(prefix === '' ? path : path.slice(prefix.length + 1)),
    ...(paint === undefined ? {} : { paint }),
  });
  const summary = printSummary(shown, fileCount);
  return text === '' ? summary : `${text}\n${summary}`;
}
