import type { Scalar } from 'yaml';
import type { Fault } from '../../diagnostics/fault.ts';

/** Finds the `#` that YAML takes otherwise than its editor: a text for a comment, and a comment for text. */
export function findHashes(node: Scalar, source: string): Fault[] {
  const cut = findCutText(node, source);
  return [...(cut === null ? [] : [cut]), ...findNotesInText(node, source)];
}

/** What follows a plain value as `#1` or `# 1` does, which is hardly a comment for the editor; one is set apart or in words. */
function findCutText({ range, type, comment }: Scalar, source: string): Fault | null {
  const isPlain = type === 'PLAIN' || type === undefined;
  if (!isPlain || !comment || comment.startsWith('!')) return null;
  const start = source.indexOf('#', range?.[1]);
  const isClose = start - (range?.[1] ?? 0) <= 1;
  if (!/^[^\s#]/.test(comment) && !(isClose && /^\s*\d/.test(comment))) return null;
  if (start === -1 || source.slice(range?.[1], start).includes('\n')) return null;
  const end = start + (/^.*/.exec(source.slice(start))?.[0] ?? '').trimEnd().length;
  return {
    rule: 'yaml-syntax',
    start,
    end,
    message: `Unexpected \`${source.slice(start, end)}\` that YAML leaves out as a comment`,
    note: 'Put the whole value in quotation marks, or the comment on a line of its own, above the field.',
  };
}

/** Lines that begin with `#` in a text of several lines, of which they are a part. */
function findNotesInText({ range, type }: Scalar, source: string): Fault[] {
  if (type === 'PLAIN' || type === undefined || range === undefined || range === null) return [];
  const [from, to] = range;
  const lines = source.slice(from, to).matchAll(/(?<=\n[ \t]*)#(?=[ \t#]|$).*/gm);
  return Array.from(lines.take(5), ({ index, 0: line }) => ({
    rule: 'yaml-syntax',
    start: from + index,
    end: from + index + line.trimEnd().length,
    message: `Unexpected \`${line.trimEnd()}\` inside a text, where it is no comment`,
    note: 'Put a note above the field; a text that goes on so begins its line with another word.',
  }));
}
