import type { Element, ElementContent } from 'hast';
import { alignText, type TextRun, type Writing } from './align-text.ts';
import { offsetsOf } from './body-fault.ts';
import { isFootnoteMark } from './footnote-marks.ts';

/** Where the text of a block, as `plainText` gives it, appears in the Markdown; the first stretch begins at 0. */
export function placeBlock(block: Element, markdown: string): readonly TextRun[] {
  const whole = offsetsOf(block);
  const stretches: TextRun[] = [];
  let length = 0;
  let last = whole.start;

  const place = (node: ElementContent, around: Range): void => {
    if (node.type === 'element' && isFootnoteMark(node)) return;
    // What a block is made into, such as the sign of a task, has no place of its own.
    const range = node.position === undefined ? around : { ...around, ...offsetsOf(node) };
    if (node.type === 'element') {
      const writing = node.tagName === 'code' ? 'code' : around.writing;
      for (const child of node.children) place(child, { ...range, writing });
    } else if (node.type === 'text') {
      const from = Math.max(last, range.start);
      const start = range.writing === 'code' ? codeStart(markdown, from) : from;
      const aligned = alignText(node.value, markdown, {
        from: start,
        to: range.end,
        writing: range.writing,
      });
      if (aligned.stretches.length === 0 && range.start > whole.start) {
        const width = range.end - range.start;
        stretches.push({ start: length, offset: range.start, width });
      }
      for (const stretch of aligned.stretches)
        stretches.push({ ...stretch, start: length + stretch.start });
      last = aligned.end;
      length += node.value.length;
    }
  };

  const writing = block.tagName === 'pre' ? 'code' : 'prose';
  for (const child of block.children) place(child, { ...whole, writing });
  return stretches[0]?.start === 0 ? stretches : [{ start: 0, offset: whole.start }, ...stretches];
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly writing: Writing;
}

/** The offset after the line that opens a block of code, which may hold the name of a language. */
function codeStart(markdown: string, from: number): number {
  opening.lastIndex = from;
  return from + (opening.exec(markdown)?.[0].length ?? 0);
}

const opening = /(?:`{3,}[^`\n]*|~{3,}[^\n]*)\n[ \t>]*/y;
