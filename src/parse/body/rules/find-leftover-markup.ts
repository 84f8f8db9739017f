import { type BodyFinding, excerpt } from './body-finding.ts';
import { dialects } from './dialects.ts';

/** The most findings of one body: a file that somebody pasted from elsewhere has thousands. */
const most = 50;

/** Finds what looks like markup in a typed text and would be shown as it is, signs and all. */
export function findLeftoverMarkup(typed: string, markdown: string): BodyFinding[] {
  const findings: BodyFinding[] = [];
  const isTaken = (start: number, end: number): boolean =>
    findings.some((found) => start < found.end && found.start < end);
  for (const { pattern, expected, note } of dialects) {
    for (const { index: start, 0: found } of typed.matchAll(pattern)) {
      const end = start + found.length;
      if (findings.length >= most) return findings;
      if (isTaken(start, end)) continue;
      const signs = /^[^\p{L}\p{N}\s]{1,3}/u.exec(found)?.[0] ?? '';
      findings.push({
        rule: 'leftover-markup',
        start,
        end,
        message: `Unexpected \`${excerpt(markdown.slice(start, end))}\`, expected ${expected}`,
        note: `${note} ${wayOut(signs)}`,
      });
    }
  }
  return findings;
}

/** How the signs themselves are shown. */
function wayOut(signs: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they stand for what Markdown understood
  const typed = signs.replace(/[\u0000-\u0003].*$/, '');
  if (!/^[!-/:-@[-`{-~]+$/.test(typed))
    return 'To show it as it is, write it in code, between backticks.';
  return `To show the signs themselves, put a backslash before each, \`${typed.replace(/./g, '\\$&')}\`.`;
}
