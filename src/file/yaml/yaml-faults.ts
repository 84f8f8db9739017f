import type { YAMLError } from 'yaml';
import type { Fault } from '../../diagnostics/fault.ts';
import { findYamlMistake } from './yaml-mistake.ts';

/**
 * What the library finds, in words that say what appears there and how to fix it. One mistake makes several of its errors: of
 * those on one line the first is kept, and after the first fault only what is plainly a mistake of its own.
 */
export function wordYamlErrors(errors: readonly YAMLError[], source: string): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<number>();
  for (const error of errors.slice(0, mostErrors)) {
    const { fault, known } = wordError(error, source);
    const line = source.slice(0, fault.start).split('\n').length;
    if (seen.has(line) || (!known && faults.length > 0)) continue;
    seen.add(line);
    faults.push(fault);
  }
  return faults;
}

/** Later errors of the library are mostly the consequence of earlier ones. */
const mostErrors = 5;

function wordError(error: YAMLError, source: string): { fault: Fault; known: boolean } {
  const { code, message } = error;
  const [start, end] = error.pos;
  const unclosed = /missing closing|flow (?:sequence|map)/i.test(message);
  const mistake = findYamlMistake(source, start, unclosed);
  if (mistake !== null) return { fault: mistake, known: true };
  if (code === 'BAD_ALIAS' || code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE') {
    const said = 'Unexpected alias, tag or directive, expected plain values';
    const note = 'Put a value that begins with `*`, `&` or `!` in quotation marks.';
    return { fault: { rule: 'yaml-feature', start, end, message: said, note }, known: false };
  }
  if (/cannot start with/.test(message)) {
    const said = `Unexpected \`${source.charAt(start)}\` at the beginning of a value, expected the value in quotation marks`;
    const note = `Write \`"${source.charAt(start)}…"\`.`;
    return { fault: { rule: 'yaml-syntax', start, end, message: said, note }, known: true };
  }
  const said = `Cannot read the front matter: ${libraryMessage(message)}`;
  const note = 'Put a text with special characters in quotation marks, and indent with spaces.';
  return { fault: { rule: 'yaml-syntax', start, end, message: said, note }, known: false };
}

/** The library's message without its full stop and its place, which we print ourselves. */
function libraryMessage(message: string): string {
  return (message.split('\n')[0] ?? '')
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/[.:]$/, '');
}
