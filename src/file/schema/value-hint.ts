import { isQuoted } from './quotation-marks.ts';

/** The way out of a list where one text is meant. */
export const noBrackets =
  'Write one value without brackets; in quotation marks if the brackets belong to it.';

/** The way out of a mapping where one text is meant. */
const NO_FIELDS =
  'Write one text without braces and without fields of its own; in quotation marks if the braces belong to it.';

/** How to fix a value of the wrong type or with marks too many; nothing where the message says enough. */
export function valueHint(value: unknown, expected: string): string | undefined {
  if (typeof value === 'string') return textHint(value, expected);
  if (value === null || typeof value !== 'object' || expected !== 'text') return undefined;
  if (Array.isArray(value)) return noBrackets;
  const [[key, inner] = [], second] = Object.entries(value);
  if (key === undefined || typeof inner !== 'string' || second !== undefined) return NO_FIELDS;
  return `Put a text that holds \`: \` in quotation marks: \`"${key}: ${inner}"\`.`;
}

function textHint(value: string, expected: string): string | undefined {
  if (isQuoted(value)) return 'Leave out the quotation marks.';
  if (expected !== 'a list') return undefined;
  const [, item] = /^(?:-|[–—•·*]\s*)(\S+)/.exec(value) ?? [];
  if (item !== undefined) return `Begin each item with a hyphen and a space: \`- ${item}\`.`;
  return `Write a list in brackets, \`[${value}]\`, or with a hyphen and a space before each item.`;
}

/** The way out for a speaker whom no name tells, as `two people in the office`; null for what may be a name. */
export function unnamedHint(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\p{Ll}.*\s|^\p{N}+\s/u.test(value)) return null;
  const who = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return `Write \`speaker: { unnamed: ${who} }\` for somebody whom the source does not name, or the id of an actor.`;
}
