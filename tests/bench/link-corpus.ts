import { expect } from 'vitest';
import type { Corpus } from '../../bench/corpus/corpus.ts';
import type { Content } from '../../src/model/content.ts';
import { checkContent } from '../../src/site/check-content.ts';

/** The content of a corpus; the test fails where the check finds anything in it. */
export function linkCorpus(corpus: Corpus): Content {
  const files = [...corpus].map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { content, diagnostics } = checkContent(files);
  expect(diagnostics).toEqual([]);
  if (content === null) throw new Error('A corpus without findings has content.');
  return content;
}
