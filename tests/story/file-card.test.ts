import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateFile } from '../../src/file/validate-file.ts';
import { nameMatcher } from '../../src/names/name-matcher.ts';
import { cardOf, nameFinder } from '../../src/story/drafts/file-card.ts';
import { encodeText } from '../content-tree.ts';

describe('a name that the words of a text rule out', () => {
  const names = [
    'Ana Lind',
    'Lind',
    'Xi',
    '習近平',
    'NW',
    'CO²',
    'Dell’Orto',
    '김민수',
    'J. R. Oak',
    '№ 5',
  ];
  const glue = ['™', '²', '在', 'の', '-', '’s', '½', '_', '\u00ad', ' ', '&', '가', '①', '1', 'ﬁ'];

  test('is not in it', () => {
    const part = fc.constantFrom(...names, 'CO2', 'No 5', 'No5', 'Oak', ...glue);
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }),
        fc.constantFrom(...names),
        fc.nat(4),
        (parts, name, at) => {
          const body = `a ${parts.toSpliced(at, 0, name).join('')} b`;
          const bytes = encodeText(`---\nname: T\n---\n\n${body}\n`);
          const file = validateFile({ path: 'content/terms/t.md', bytes });
          const texts = file.draft?.noun === 'term' ? file.draft.body.body.blocks : [];
          const find = nameMatcher([{ name, owner: 'x', isMention: true }]);
          if (!texts.some(({ text }) => find(text).length > 0)) return;
          found += 1;
          const words = new Set(cardOf(file).words.split(' '));
          expect(nameFinder([{ name }])(words)).toEqual([{ name }]);
        },
      ),
      { seed: 7, numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
