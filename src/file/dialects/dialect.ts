/** Markup that means nothing in a body: of another dialect of Markdown, of another language, or one that was not closed. */
export interface Dialect {
  /** Found in the typed text, where `\u0001` stands for what Markdown understood within a line. */
  readonly pattern: RegExp;
  /** What it is, or what was most likely meant: `expected …`. */
  readonly expected: string;
  /** How to write what was meant. */
  readonly note: string;
  /** Whether a field may hold it, where the sign has no meaning and prose has it, or another check looks for it. */
  readonly inBodyOnly: boolean;
  /** Whether it is to be deleted or written anew as a whole, so that what is wrong inside needs no finding. */
  readonly isWhole?: true;
  /** The way out for what was found, and what is before it, in place of `note`. */
  readonly noteFor?: (found: string, before: string) => string;
}

/** How a private note is kept: no body has a place for one. */
export const privateNote =
  'A note that is not to be published is a comment in the front matter: a line that begins with `#`, above a field, not inside its text.';

/** The way out for what leads to an entry elsewhere. */
export const nounLink =
  'Write `[text](actor:id)`, or with `event:`, `claim:`, `source:`, `place:`, `brief:`, `term:` or `story:`.';
/** The way out for what has no counterpart. */
export const remove = 'Delete it: Markdown has nothing for it.';

/** The beginning of a line, after the marks of lists and quotations. */
export const line = '(?<=^[\\u0000 \\t]{0,60})';

/** A dialect that neither a body nor a field holds. */
export function dialect(pattern: string, expected: string, note: string): Dialect {
  return { pattern: new RegExp(pattern, 'gmu'), expected, note, inBodyOnly: false };
}

/** A dialect that is looked for in bodies alone. */
export function bodyDialect(pattern: string, expected: string, note: string): Dialect {
  return { ...dialect(pattern, expected, note), inBodyOnly: true };
}
