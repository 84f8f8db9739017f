import { expect, test } from 'vitest';
import { movedBaseNote } from '../../src/dev/moved-base.ts';
import type { Content } from '../../src/model/content.ts';
import { site } from '../derive/small-model.ts';

const none = new Map();
const tables = {
  ...{ stories: none, briefs: none, sources: none, actors: none },
  ...{ events: none, claims: none, places: none, terms: none, retired: [] },
};

function at(address: string): Content {
  return { site: { ...site, address }, ...tables };
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
