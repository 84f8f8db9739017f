import { expect, test } from 'vitest';
import { checkContent } from '../../../src/site/check-content.ts';
import { baseWith } from '../../content-tree.ts';
import { settingsWith } from './styled-content.ts';

/** Texts on which a rule that goes back over what it has read again and again would not end in time. */
const texts = [
  'Lind denied that the bridge '.repeat(8000),
  'not denied '.repeat(20_000),
  'both of the '.repeat(20_000),
  'two days '.repeat(20_000),
  'Lind denied [the crack](claim:crack-found), '.repeat(200),
  'The regime said “both” '.repeat(6000),
  'Both documents say so.\n\n'.repeat(6000),
  'confirmed that Norland '.repeat(8000),
];

test.each(texts)('a long text is read to its end (%#)', (text) => {
  const { diagnostics } = checkContent(
    baseWith({
      'content/site.yaml': settingsWith('loadedWords: [regime]\n'),
      'content/briefs/long.md': `---\ntitle: Long\nstory: bridge-closure\npublished: 2031-03-07\nsummary: Long.\n---\n\n${text}\n`,
    }),
  );
  expect(diagnostics.map(({ rule }) => rule)).toContainEqual(
    expect.stringMatching(/^(?:long-sentence|source-count)$/),
  );
});
