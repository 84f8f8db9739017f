import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentFile } from '../../file/text/content-file.ts';
import { type BriefDraftInput, type DraftedBrief, draftBrief } from './draft-brief.ts';

/**
 * Drafts a brief in which the rules find no error: a report that has one proposes less, step by step, until it has none or is left out.
 * @param fileWith the file of the brief with a text
 * @param findErrors the errors that the rules find in it and around it
 */
export function draftSoundBrief(
  input: BriefDraftInput,
  fileWith: (text: string) => ContentFile,
  findErrors: (file: ContentFile) => readonly Diagnostic[],
): DraftedBrief & { readonly file: ContentFile } {
  const restraint = new Map<number, number>();
  for (;;) {
    const drafted = draftBrief(input, restraint);
    const file = fileWith(drafted.text);
    const lines = new TextDecoder().decode(file.bytes).split('\n');
    const wrong = findErrors(file)
      .filter(({ path }) => path === file.path)
      .flatMap(({ at }) => drafted.reports[reportAt(lines, at.line)] ?? []);
    if (wrong.length === 0) return { ...drafted, file };
    for (const index of new Set(wrong)) restraint.set(index, (restraint.get(index) ?? 0) + 1);
  }
}

/** The place among the reports of the one that has a line; -1 for a line outside of reports. */
function reportAt(lines: readonly string[], line: number): number {
  const before = lines.slice(0, line);
  const start = before.findLastIndex((each) => beginning.test(each));
  const isInside = start !== -1 && !before.slice(start).some((each) => /^\S/.test(each));
  return isInside ? before.filter((each) => beginning.test(each)).length - 1 : -1;
}

const beginning = /^ {2}- claim: /;
