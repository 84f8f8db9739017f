import type { BodyFault } from '../markdown/body-fault.ts';

/** How deep lists and quotations may nest. */
const maximumNesting = 10;

/** The most columns that a table may have: each row is filled up to as many cells as the first has. */
const maximumColumns = 50;

// Marks that open a list item or a quotation, at the beginning of a line or after one another.
const mark = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

// Marks that open something which a later one may close: brackets, emphasis, code, strikethrough.
const openers = /[[\]*_~`<]/g;

/** A line, with what appears in it that costs remark time. */
interface MeasuredLine {
  readonly text: string;
  readonly isBlank: boolean;
  /** How many lists and quotations it opens or goes on in. */
  readonly depth: number;
  readonly openers: number;
}

/** Something that may appear in a text only so often. */
interface Budget {
  readonly limit: number;
  /** What a line takes of it, `null` where the count begins anew. */
  readonly cost: (line: MeasuredLine) => number | null;
  readonly message: (limit: number) => string;
  readonly note: string;
}

/** Each was measured: a body that keeps to all takes a second or two of CPU time. A page of prose comes near none. */
function makeBudgets(): readonly Budget[] {
  let isContained = false;
  return [
    {
      limit: 2_000,
      cost: ({ openers: count, isBlank }) => (isBlank ? null : count),
      message: (limit) => `Unexpected paragraph with over ${limit} brackets and emphasis marks`,
      note: 'Divide the paragraph or table by an empty line.',
    },
    {
      limit: 20_000,
      cost: ({ openers: count }) => count,
      message: (limit) => `Unexpected body with over ${limit} brackets and emphasis marks`,
      note: 'Split the entry in two.',
    },
    {
      // A quotation, and a line that goes on in one without a mark, takes the longer the more there are.
      limit: 2_000,
      cost: ({ text, depth, isBlank }) => {
        isContained = depth > 0 || (isContained && !isBlank) || /^[ \t]/.test(text);
        return isContained ? Math.max(1, depth) : 0;
      },
      message: (limit) =>
        `Unexpected body with over ${limit} lines and levels of lists and quotations`,
      note: 'Split the entry in two, or write paragraphs or a table.',
    },
    {
      limit: 500,
      cost: ({ text }) => (/^[ \t>]*\[[^\]]*\]:/.test(text) ? 1 : 0),
      message: (limit) => `Unexpected body with over ${limit} footnotes and definitions of links`,
      note: 'Split the entry in two, or write the addresses in the links.',
    },
    {
      limit: 15_000,
      cost: ({ text }) => text.split('|').length - 1,
      message: (limit) => `Unexpected body with over ${limit} bars of tables`,
      note: 'Split the entry in two.',
    },
    {
      limit: 50_000,
      cost: ({ text }) => text.match(/[\\&]/g)?.length ?? 0,
      message: (limit) => `Unexpected body with over ${limit} escapes and entities`,
      note: 'Split the entry in two.',
    },
    {
      limit: 20_000,
      cost: () => 1,
      message: (limit) => `Unexpected body of over ${limit} lines`,
      note: 'Split the entry in two.',
    },
  ];
}

/**
 * Finds what would take remark long, before it runs, in time linear in the text: lines that open many containers at once,
 * wide tables, and too much of what costs more than prose.
 */
export function findCostlyLines(text: string): BodyFault[] {
  const findings: BodyFault[] = [];
  const budgets = makeBudgets().map((budget) => ({ ...budget, spent: 0 }));
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = (message: string, note: string): void => {
      findings.push({
        rule: 'body-nesting',
        start: offset,
        end: offset + line.length,
        message,
        note,
      });
    };
    const depth = countMarks(line);
    if (depth > maximumNesting) {
      found(
        `Unexpected nesting ${depth} levels deep, expected at most ${maximumNesting}`,
        'Use a heading or a new paragraph instead of so many levels.',
      );
    }
    const columns = line.split('|').length - 1;
    if (columns > maximumColumns) {
      found(
        `Unexpected row of ${columns} columns, expected at most ${maximumColumns}`,
        'Divide the table in two.',
      );
    }
    const measured: MeasuredLine = {
      text: line,
      isBlank: line.trim() === '',
      depth: Math.min(depth, maximumNesting),
      openers: line.match(openers)?.length ?? 0,
    };
    for (const budget of budgets) {
      const before = budget.spent;
      const cost = budget.cost(measured);
      budget.spent = cost === null ? 0 : before + cost;
      if (budget.spent > budget.limit && before <= budget.limit)
        found(budget.message(budget.limit), budget.note);
    }
    offset += line.length + 1;
    if (findings.length >= 5) break;
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
