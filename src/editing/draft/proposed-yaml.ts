import type { PlainValue } from '../../file/yaml/plain-value.ts';
import { printPair } from '../../file/yaml/print-plain.ts';

/** A field that is proposed, with the reason for it; without one it is written as it is. */
export interface ProposedField {
  readonly name: string;
  readonly value: PlainValue;
  /** Why it is proposed; null for what an editor has said. */
  readonly why: string | null;
}

/** A field that an editor has said, or that needs no confirmation. */
export function given(name: string, value: PlainValue): ProposedField {
  return { name, value, why: null };
}

/** A field that a program proposes. */
export function proposed(name: string, value: PlainValue, why = ''): ProposedField {
  return { name, value, why };
}

/** The lines of fields, each that is proposed with its mark. */
export function printFields(fields: readonly ProposedField[]): readonly string[] {
  return fields.flatMap(({ name, value, why }) => {
    const [first = '', ...rest] = printPair(name, value);
    return [why === null ? first : `${first} ${markOf(why)}`, ...rest];
  });
}

/** The lines of an item of a list, the lines of notes below its first one. */
export function printProposedItem(
  fields: readonly ProposedField[],
  notes: readonly string[],
): readonly string[] {
  const [first = '', ...rest] = printFields(fields);
  const lines = [first, ...notes.map((note) => `# ${plain(note)}`), ...rest];
  return lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
}

/** An item of a list that is but a text. */
export function printProposedText(text: string, why: string): string {
  return `  - ${text} ${markOf(why)}`;
}

function markOf(why: string): string {
  const reason = plain(why);
  return reason === '' ? '# proposed' : `# proposed: ${reason}`;
}

/** A text for a comment: in one line, without what shows nothing, and not long. */
function plain(text: string): string {
  const line = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
