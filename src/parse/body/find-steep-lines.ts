import type { BodyFinding } from './body-finding.ts';

/** How deep lists and quotations may nest. */
const maximumNesting = 10;

// Marks that open a list item or a quotation, at the beginning of a line or behind one another.
const mark = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

// Marks that open something which a later one may close: brackets, emphasis, code, strikethrough.
const openers = /[[\]*_~`<]/g;

/** The most marks of inline syntax that a paragraph may hold; a page of prose has some dozens. */
const maximumOpeners = 2_000;

/** The most columns that a table may have: each row is filled up to as many cells as the first has. */
const maximumColumns = 50;

/**
 * Finds what would take remark long, before it runs, in time linear in the text: a line that opens many
 * containers at once, and a paragraph made of inline marks.
 */
export function findSteepLines(text: string): BodyFinding[] {
  const findings: BodyFinding[] = [];
  let offset = 0;
  let inlineMarks = 0;
  for (const line of text.split('\n')) {
    const depth = countMarks(line);
    if (depth > maximumNesting) {
      findings.push({
        rule: 'body-nesting',
        start: offset,
        end: offset + line.length,
        message: `Unexpected nesting ${depth} levels deep, expected at most ${maximumNesting}`,
        note: 'Use a heading or a new paragraph in place of so many levels.',
      });
    }
    const columns = line.split('|').length - 1;
    if (columns > maximumColumns) {
      findings.push({
        rule: 'body-nesting',
        start: offset,
        end: offset + line.length,
        message: `Unexpected row of ${columns} columns, expected at most ${maximumColumns}`,
        note: 'Divide the table in two.',
      });
    }
    const before = inlineMarks;
    inlineMarks = line.trim() === '' ? 0 : inlineMarks + (line.match(openers)?.length ?? 0);
    if (inlineMarks > maximumOpeners && before <= maximumOpeners) {
      findings.push({
        rule: 'body-nesting',
        start: offset,
        end: offset + line.length,
        message: `Unexpected paragraph with over ${maximumOpeners} brackets and emphasis marks`,
        note: 'Divide the paragraph or table by an empty line.',
      });
    }
    offset += line.length + 1;
  }
  return findings.slice(0, 5);
}

function countMarks(line: string): number {
  mark.lastIndex = 0;
  let depth = 0;
  while (mark.test(line)) depth += 1;
  // A rule such as `- - -` or `* * *` opens nothing.
  return /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line) ? 0 : depth;
}
