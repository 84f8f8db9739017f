import { isMap, isScalar, parseDocument } from 'yaml';
import { isPlainList, isPlainMapping, type PlainMapping, type PlainValue } from './plain-value.ts';

/** The longest line of a list of texts in brackets. */
const longestLine = 90;

/** The lines of the fields of a mapping, the outermost without indentation. */
export function printPairs(value: PlainMapping): readonly string[] {
  return Object.entries(value).flatMap(([name, field]) => printPair(name, field));
}

/** The lines of a field, from its name on. */
export function printPair(name: string, value: PlainValue): readonly string[] {
  const key = printText(name);
  if (isPlainList(value) && value.length > 0) {
    const inLine = `${key}: ${printInLine(value)}`;
    if (value.every((item) => typeof item === 'string') && inLine.length <= longestLine)
      return [inLine];
    return [`${key}:`, ...value.flatMap(printItem).map(indented)];
  }
  if (isPlainMapping(value) && Object.keys(value).length > 0)
    return [`${key}:`, ...printPairs(value).map(indented)];
  return [`${key}: ${typeof value === 'string' ? printText(value) : printInLine(value)}`.trimEnd()];
}

/** The lines of an item of a list, from its hyphen on. */
export function printItem(value: PlainValue): readonly string[] {
  if (!isPlainMapping(value) || Object.keys(value).length === 0) return [`- ${printInLine(value)}`];
  const [first = '', ...rest] = printPairs(value);
  return [`- ${first}`, ...rest.map(indented)];
}

/** A value in one line, in brackets where it is none but a text. */
export function printInLine(value: PlainValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return printText(value, { inBrackets: true });
  if (isPlainList(value)) return `[${value.map(printInLine).join(', ')}]`;
  const pairs = Object.entries(value).map(([name, field]) =>
    `${printText(name, { inBrackets: true })}: ${printInLine(field)}`.trimEnd(),
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A text as YAML that reads back as the same text, in quotation marks only where it needs them. */
export function printText(text: string, { inBrackets = false } = {}): string {
  return readsAsWritten(text, inBrackets) ? text : JSON.stringify(text);
}

function readsAsWritten(text: string, inBrackets: boolean): boolean {
  if (text !== text.trim() || /#|[\p{Cc}\u2028\u2029]/u.test(text)) return false;
  const document = parseDocument(inBrackets ? `{ a: ${text} }` : `a: ${text}`, {
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  if (document.errors.length + document.warnings.length > 0) return false;
  const { contents } = document;
  if (!isMap(contents) || contents.items.length !== 1) return false;
  const value = contents.get('a', true);
  if (!isScalar(value) || value.type !== 'PLAIN' || value.value === null) return false;
  return value.source === text && value.anchor === undefined && value.tag === undefined;
}

function indented(line: string): string {
  return `  ${line}`;
}
