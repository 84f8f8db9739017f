import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../src/site/check-content.ts';
import { findCodeBlocks } from './code-blocks.ts';
import { encodeText } from './content-tree.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test('the files that the README shows are a whole site without a finding', () => {
  const files = findCodeBlocks(readme).map(({ path, text }) => ({ path, bytes: encodeText(text) }));
  const { content, diagnostics } = checkContent(files);
  expect(diagnostics).toEqual([]);
  expect([...(content?.briefs.keys() ?? [])]).toEqual(['pilots-call-off-strike']);
});
