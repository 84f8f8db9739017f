import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A content tree: the text of each file by its path, `content/…`. */
export type Corpus = ReadonlyMap<string, string>;

/** The file `content/site.yaml` of every invented site. */
export const settings = `title: The Invented Gazette
description: Briefs on stories that never were, to measure with.
language: en
publisher: The Invented Gazette
contact: desk@gazette.example
address: https://gazette.example
`;

/** Writes a corpus below a folder. */
export function writeCorpus(corpus: Corpus, folder: string): void {
  for (const [path, text] of corpus) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
