import { expect, test } from 'vitest';
import { movedBaseNote } from '../../src/dev/moved-base.ts';
import type { Site } from '../../src/model/content.ts';
import { site } from '../derive/small-model.ts';

function at(address: string): Site {
  return { ...site, address };
}

test('a preview says once that the address has another path than the one it is served below', () => {
  const [root, below] = [at('https://e.example.org'), at('https://e.example.org/news')];
  expect(movedBaseNote(root, below, '/')).toBe(
    'The address in content/site.yaml has the path "/news/" now; this preview stays at "/" until it is started again.',
  );
  expect(movedBaseNote(null, below, '/')).toContain('"/news/"');
  expect(movedBaseNote(below, below, '/')).toBeNull();
  expect(movedBaseNote(below, root, '/')).toBeNull();
  expect(movedBaseNote(root, at('https://other.example.org'), '/')).toBeNull();
  expect(movedBaseNote(root, null, '/')).toBeNull();
});
