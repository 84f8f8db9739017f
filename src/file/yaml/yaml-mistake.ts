import type { Fault } from '../../diagnostics/fault.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

/** A line taken apart: `- name: value` has the indentation 0, the key `name` at column 2 and the value `value` at 8. */
interface Field {
  readonly column: number;
  readonly key: string;
  readonly value: string;
  readonly valueAt: number;
}

/**
 * The slip of the keyboard that explains why YAML cannot be read at an offset: on that line, or on one before it that was
 * left open, which goes first where the fault is `unclosed`. Null where none of the usual slips does.
 */
export function findYamlMistake(source: string, offset: number, unclosed: boolean): Fault | null {
  const lines = linesOf(source);
  const found = lines.findLastIndex(({ start, text }) => start <= offset && text.trim() !== '');
  const index = Math.max(0, found);
  const before = lines.slice(0, index);
  const [line, ...after] = lines.slice(index);
  if (line === undefined) return null;
  const here = (): Fault | null => findOnLine(line, before);
  const open = (): Fault | null => findOpenValue([...before, line]);
  const mistake = unclosed ? (open() ?? here()) : (here() ?? open());
  if (mistake !== null) return mistake;
  const next = after.find(({ text }) => text.trim() !== '');
  return next === undefined ? null : findStep(next, [...before, line]);
}

function linesOf(source: string): readonly Line[] {
  let start = 0;
  return source.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

function findOnLine(line: Line, before: readonly Line[]): Fault | null {
  return (
    findMarkMistake(line) ?? findValueMistake(line) ?? findStep(line, before) ?? findBareLine(line)
  );
}

/** Slips in what appears before a value: tabs, hyphens, colons. */
function findMarkMistake(line: Line): Fault | null {
  const { text } = line;
  const tab = /^ *(\t+)/.exec(text);
  if (tab !== null) {
    const note = 'Indent with spaces, two for each level; most editors can turn tabs into them.';
    return mistake(line, tab[0].length - (tab[1] ?? '').length, tab[1] ?? '', {
      message: 'Unexpected tab in the indentation, expected spaces',
      note,
    });
  }
  const hyphen = /^( *)-(?=[^\s-])/.exec(text);
  if (hyphen !== null) {
    const item = text.slice(hyphen[0].length);
    return mistake(line, hyphen[1]?.length ?? 0, `-${item}`, {
      message: `Unexpected \`-${short(item)}\`, expected a space after the hyphen of a list item`,
      note: `Write \`- ${short(item)}\`.`,
    });
  }
  const bullet = /^( *)([–—•·*])\s+(.*)$/.exec(text);
  if (bullet !== null) {
    const [, indent = '', mark = '', item = ''] = bullet;
    return mistake(line, indent.length, mark, {
      message: `Unexpected \`${mark}\` before a list item, expected a hyphen`,
      note: `Write \`- ${short(item)}\`.`,
    });
  }
  const colon = /^( *(?:- +)?)([A-Za-z][\w-]*)(\s*[:：=])(?![ \t]|$)\s*(.*)$/.exec(text);
  const spaced = colon ?? /^( *(?:- +)?)([A-Za-z][\w-]*)( *[：=])\s*(.*)$/.exec(text);
  if (spaced === null) return null;
  const [, indent = '', key = '', sign = '', value = ''] = spaced;
  return mistake(line, indent.length, key + sign, {
    message: `Unexpected \`${short(text.trim())}\`, expected a colon and a space after \`${key}\``,
    note: `Write \`${key}: ${short(value)}\`.`,
  });
}

/** Finds a mistake in a value that lacks the quotation marks that it needs, or has wrong ones. */
function findValueMistake(line: Line): Fault | null {
  const field = fieldOf(line) ?? itemOf(line);
  if (field === null || field.value === '') return null;
  const { key, value, valueAt } = field;
  const note = `Write \`${key === '' ? '- ' : `${key}: `}${quoted(value)}\`.`;
  const first = value.charAt(0);
  if ('“”„‟‘’‚«'.includes(first)) {
    return mistake(line, valueAt, value, {
      message: `Unexpected quotation mark \`${first}\` around a value, expected a straight one`,
      note,
    });
  }
  const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})(.*\S)/.exec(value);
  const after = closed?.[1] ?? '';
  if (after !== '' && !/^\s+#/.test(after)) {
    const from = valueAt + value.length - after.trimStart().length;
    return mistake(line, from, after.trimStart(), {
      message: `Unexpected \`${short(after.trim())}\` after a value that \`${value.charAt((closed?.[0].length ?? 0) - after.length - 1)}\` closes`,
      note,
    });
  }
  if (/^[@`%]|^[?|>-](?=[ \t]+\S)/.test(value)) {
    return mistake(line, valueAt, value, {
      message: `Unexpected \`${first}\` at the beginning of a value, expected the value in quotation marks`,
      note,
    });
  }
  const badEscape = first === '"' ? /\\[^0abtnvfre "/\\N_LPxuU]/.exec(value) : null;
  if (badEscape !== null) {
    return mistake(line, valueAt + badEscape.index, badEscape[0], {
      message: `Unexpected \`${badEscape[0]}\` in double quotation marks, expected a backslash before a sign that it changes`,
      note,
    });
  }
  const colon = /^[^"'[{#].*?(:)(?=[ \t]|$)/.exec(value);
  if (colon === null) return null;
  return mistake(line, valueAt + colon[0].length - 1, ':', {
    message: 'Unexpected `:` in a value, expected the value in quotation marks',
    note,
  });
}

/** A field or list item that begins in no column in which one above it does. */
function findStep(line: Line, before: readonly Line[]): Fault | null {
  const field = fieldOf(line);
  const last = before.findLast(({ text }) => /^\s*[^\s#]/.test(text));
  if (field === null || last === undefined) return null;
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  const above = before.flatMap((earlier) => fieldOf(earlier)?.column ?? []);
  const isDeeper = indent > (fieldOf(last)?.column ?? indent) && fieldOf(last)?.value === '';
  if (above.length === 0 || isDeeper || above.includes(field.column)) return null;
  const distance = (column: number): number => Math.abs(column - field.column);
  const nearest = above.reduce((best, column) =>
    distance(column) <= distance(best) ? column : best,
  );
  return mistake(line, 0, line.text.slice(0, indent) || line.text.charAt(0), {
    message: `Unexpected indentation of \`${field.key}\` by ${field.column}, expected ${nearest}`,
    note: `Fields that belong together begin in one column: put ${nearest === 0 ? 'no space' : `${nearest} spaces`} before \`${field.key}\`, the hyphen of a list item counted.`,
  });
}

/** A line that is neither a field nor a list item. */
function findBareLine(line: Line): Fault | null {
  const text = line.text.trim();
  if (text === '' || /^[-#]|:/.test(text)) return null;
  return mistake(line, line.text.indexOf(text), text, {
    message: `Unexpected \`${short(text)}\`, expected a field and its value: \`title: …\``,
    note: 'A text that goes on in another line is indented there by two spaces.',
  });
}

/** The last value that opens a quotation or a list and does not close it in its line. */
function findOpenValue(lines: readonly Line[]): Fault | null {
  for (const line of lines.toReversed()) {
    const { key = '', value = '', valueAt = 0 } = fieldOf(line) ?? itemOf(line) ?? {};
    const first = value.charAt(0);
    const close = closers.get(first);
    const inner = value.slice(1);
    if (close === undefined || inner.includes(close)) continue;
    const wrong = /[“”‘’«»]$/.exec(value)?.[0];
    const text = wrong === undefined ? inner : inner.slice(0, -1);
    return mistake(line, valueAt, wrong === undefined ? first : value, {
      message:
        wrong === undefined
          ? `Unexpected \`${first}\` without its partner, expected \`${close}\` at the end of the value`
          : `Unexpected \`${wrong}\` at the end of a value, expected \`${close}\``,
      note: `Write \`${key === '' ? '- ' : `${key}: `}${first}${short(text)}${close}\`.`,
    });
  }
  return null;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['{', '}'],
]);

function fieldOf({ text }: Line): Field | null {
  const match = /^( *(?:- +)*)([^\s#:"'[\]{}][^:#]*?)[ \t]*:(?:[ \t]+(.*))?$/.exec(text);
  if (match === null) return null;
  const [whole, indent = '', key = '', rest = ''] = match;
  const value = withoutComment(rest);
  return { column: indent.length, key, value, valueAt: whole.length - rest.length };
}

function itemOf({ text }: Line): Field | null {
  const match = /^( *- +)(\S.*)$/.exec(text);
  if (match === null) return null;
  const [, indent = '', rest = ''] = match;
  return { column: indent.length, key: '', value: withoutComment(rest), valueAt: indent.length };
}

function withoutComment(value: string): string {
  return value.replace(/\s+#\s.*$/, '').trimEnd();
}

/** The value in the quotation marks that it needs. */
function quoted(value: string): string {
  const inner = value
    .replace(/^(["'“„‘«‚])(.*)(["'”“’‘»])$/, '$2')
    .replace(/^[“”„‟‘’‚«](?!.*[“”’»])/, '');
  const text = short(inner);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function mistake(
  { start }: Line,
  from: number,
  marked: string,
  said: { readonly message: string; readonly note: string },
): Fault {
  return { rule: 'yaml-syntax', start: start + from, end: start + from + marked.length, ...said };
}

function short(text: string): string {
  const line = text.trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
