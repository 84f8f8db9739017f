/** What is wrong with the quotation marks of a text that the site puts into such marks itself. */
export interface QuotationFault {
  readonly message: string;
  readonly params?: { readonly note: string };
}

/** Finds quotation marks around a whole text, or one whose fellow is missing. */
export function findQuotationFault(text: string): QuotationFault | null {
  if (isQuoted(text)) return { message: 'it without quotation marks around it' };
  const lone = findLoneMark(text);
  if (lone === null) return null;
  const note = lone.isAtEdge
    ? `Leave out \`${lone.mark}\`: the site sets the quotation marks around it.`
    : `Delete \`${lone.mark}\`, or write the mark that belongs to it.`;
  return { message: 'quotation marks in pairs', params: { note } };
}

/** Whether quotation marks stand around a text, which YAML takes for a part of it. */
export function isQuoted(text: string): boolean {
  return wholes.some((whole) => whole.test(text));
}

const wholes = [
  /^[“”„‟«»‘‚][^“”„‟«»]*[“”«»’]$/u,
  /^"[^"]*"$/u,
  /^「[^「」]*」$/u,
  /^『[^『』]*』$/u,
];

// Straight marks count too; a mark behind a figure is one for inches or seconds.
const families = [/[“”„‟]/gu, /[«»]/gu, /[「」]/gu, /[『』]/gu, /"/gu];

function findLoneMark(text: string): { readonly mark: string; readonly isAtEdge: boolean } | null {
  for (const family of families) {
    const marks = Array.from(text.matchAll(family)).filter(
      ({ 0: mark, index }) => !(/[”"]/u.test(mark) && /\p{N}/u.test(text.charAt(index - 1))),
    );
    if (marks.length % 2 === 0) continue;
    const isAtEdge = (index: number): boolean => index === 0 || index === text.length - 1;
    const lone = marks.find(({ index }) => isAtEdge(index)) ?? marks[0];
    if (lone !== undefined) return { mark: lone[0], isAtEdge: isAtEdge(lone.index) };
  }
  return null;
}
