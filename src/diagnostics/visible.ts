/**
 * Foreign text that a terminal or a runner shows and does not obey: a name, a value, a line of a file. What acts on a
 * terminal or hides is shown by its code, `<U+001B>`, and so is what GitHub’s runner takes for a command in mid-line.
 */
export function visible(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(invisible, (character) => `<U+${codePoint(character)}>`)
    .replaceAll('##[', '#<U+0023>[');
}

/** The same for text that begins a line, where the runner takes `::` for a command, even after spaces. */
export function visibleLine(text: string): string {
  return visible(text).replace(/^(\s*):(?=:)/, '$1<U+003A>');
}

/** JSON without a character that a terminal or a runner would act on; what it holds stays the same. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(invisible, (character) => (character === '\n' ? character : escaped(character)))
    .replaceAll('##[', '#\\u0023[');
}

// Controls, format characters (bidirectional ones too), unassigned and private ones, lone surrogates, line separators.
const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
