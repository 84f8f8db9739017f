/** A fenced block of a Markdown page whose info string names a file: ```` ```md content/briefs/x.md ````. */
export interface CodeBlock {
  readonly path: string;
  /** The words behind the path. */
  readonly words: readonly string[];
  readonly text: string;
}

/** The fenced blocks of a Markdown page that name a file of the content or a fingerprint. */
export function findCodeBlocks(page: string): CodeBlock[] {
  return Array.from(
    page.matchAll(/^```\w+ ((?:content|fingerprints)\/.+)\n((?:(?!```).*\n)*)```$/gm),
    (match) => {
      const [path = '', ...words] = (match[1] ?? '').split(' ');
      return { path, words, text: match[2] ?? '' };
    },
  );
}
