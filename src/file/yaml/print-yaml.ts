import type { PlainMapping } from './plain-value.ts';
import { printPairs } from './print-plain.ts';

/** Writes fields as YAML that reads back as the same texts, with quotation marks only where they are needed. */
export function printYaml(fields: PlainMapping): string {
  return printPairs(fields)
    .map((line) => `${line}\n`)
    .join('');
}

/** Writes the file of an entry: its front matter, and its body where it has one. */
export function printEntry(fields: PlainMapping, body: string): string {
  return `---\n${printYaml(fields)}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}
