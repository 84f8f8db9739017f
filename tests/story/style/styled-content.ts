import { checkContent } from '../../../src/site/check-content.ts';
import { baseWith } from '../../content-tree.ts';

/** Settings as the base has them, with some fields more. */
export function settingsWith(fields: string): string {
  return `title: The Bridge File
description: Briefs on a closed bridge that never was.
${/^language:/m.test(fields) ? '' : 'language: en\n'}publisher: The Bridge File editors
contact: editor@example.org
address: https://bridge.example.org
${fields}`;
}

/** The words at which a rule finds something in some files, in the order of the files and lines. */
export function wordsFound(
  rule: string,
  files: Readonly<Record<string, string>>,
): readonly string[] {
  const { diagnostics } = checkContent(baseWith(files));
  const others = diagnostics.filter((found) => found.rule !== rule).map(({ message }) => message);
  if (others.length > 0) throw new Error(others.join('\n'));
  return diagnostics.map(({ path, at }) => {
    const lines = (files[path] ?? '').split('\n').slice(at.line - 1, at.endLine);
    const last = lines.length - 1;
    return lines
      .map((line, index) =>
        line.slice(index === 0 ? at.column - 1 : 0, index === last ? at.endColumn - 1 : undefined),
      )
      .join(' ');
  });
}
