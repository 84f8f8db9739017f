import type { FieldFault } from './field-fault.ts';

/** Finds quotation marks around a whole text, or one whose fellow is missing. */
export function findQuotationFault(text: string): FieldFault | null {
  if (isQuoted(text)) return { message: 'it without quotation marks around it' };
  const lone = findLoneMark(text);
  if (lone === null) return null;
  const note = lone.isAtEdge
    ? `Leave out \`${lone.mark}\`: the site sets the quotation marks around it.`
    : `Delete \`${lone.mark}\`, or write the mark that belongs to it.`;
  return { message: 'quotation marks in pairs', params: { note } };
}

/** Whether quotation marks appear around a text, which YAML takes for a part of it. */
export function isQuoted(text: string): boolean {
  return wholes.some((whole) => whole.test(text));
}

const wholes = [
  /^[“”„‟«»‘‚][^“”„‟«»]*[“”«»’]$/u,
  /^"[^"]*"$/u,
  /^「[^「」]*」$/u,
  /^『[^『』]*』$/u,
];

const families = [/[“”„‟]/gu, /[«»]/gu, /[「」]/gu, /[『』]/gu];

/** A mark after a figure is one for inches or seconds, and a straight one inside the text is shown as it is written. */
function findLoneMark(text: string): { readonly mark: string; readonly isAtEdge: boolean } | null {
  const isAtEdge = (index: number): boolean => index === 0 || index === text.length - 1;
  const marksOf = (family: RegExp): RegExpExecArray[] =>
    Array.from(text.matchAll(family)).filter(
      ({ 0: mark, index }) => !(/[”"]/u.test(mark) && /\p{N}/u.test(text.charAt(index - 1))),
    );
  for (const family of families) {
    const marks = marksOf(family);
    if (marks.length % 2 === 0) continue;
    const lone = marks.find(({ index }) => isAtEdge(index)) ?? marks[0];
    if (lone !== undefined) return { mark: lone[0], isAtEdge: isAtEdge(lone.index) };
  }
  const [straight, second] = marksOf(/"/gu);
  const isLone = straight !== undefined && second === undefined && isAtEdge(straight.index);
  return isLone ? { mark: '"', isAtEdge: true } : null;
}
