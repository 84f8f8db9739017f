import { describe, expect, test } from 'vitest';
import { validateFile } from '../../src/file/validate-file.ts';
import type { Noun } from '../../src/model/ids.ts';
import { listEntries } from '../../src/site/list-entries.ts';
import { cardOf } from '../../src/story/drafts/file-card.ts';
import { encodeText } from '../content-tree.ts';

const texts = {
  'stories/ferry.md': 'title: The ferry\nsummary: S.',
  'stories/bridge.md': 'title: The bridge\nsummary: S.',
  'actors/ana.md': 'kind: person\nname: Ana Coruña\naliases: [A. Coruna]',
  'actors/ben.md': 'kind: person\nname: Ben\nstatus: draft',
  'actors/cy.md': 'kind: person\nname: Cy',
  'sources/paper.md': 'label: The Paper\nkind: article\nstory: ferry',
  'briefs/b2.md':
    'title: Two\nstory: ferry\npublished: 2031-03-05\nrestates: paper\nsummary: S.\nreports:\n  - claim: runs\n    statement: The ferry runs.\n    about: [ana]\n    speaker: ben',
  'briefs/b10.md':
    'title: Ten\nstory: ferry\npublished: 2031-03-06\nrestates: paper\nsummary: S.\nreports:\n  - claim: runs',
  'briefs/other.md':
    'title: Other\nstory: bridge\npublished: 2031-03-05\nsummary: S.\nreports:\n  - claim: holds\n    statement: The bridge holds.\n    about: [cy]',
};
const cards = Object.entries(texts).map(([path, text]) =>
  cardOf(
    validateFile({ path: `content/${path}`, bytes: encodeText(`---\n${text}\n---\n\nText.\n`) }),
  ),
);
const list = (noun: Noun, more: { readonly story?: string; readonly text?: string } = {}) =>
  listEntries(cards, { noun, story: null, text: null, ...more });

describe('entries are listed', () => {
  test('with what they say, where they are, and the briefs that carry them', () => {
    expect(list('claim')).toEqual([
      {
        ...{ id: 'holds', title: 'The bridge holds.', state: 'published', aliases: [] },
        ...{ story: 'bridge', path: 'content/briefs/other.md', carriedBy: ['other'] },
      },
      {
        ...{ id: 'runs', title: 'The ferry runs.', state: 'published', aliases: [] },
        ...{ story: 'ferry', path: 'content/briefs/b2.md', carriedBy: ['b2', 'b10'] },
      },
    ]);
    expect(list('actor').map(({ id, state, aliases }) => [id, state, aliases])).toEqual([
      ['ana', 'published', ['A. Coruna']],
      ['ben', 'draft', []],
      ['cy', 'published', []],
    ]);
    expect(list('brief').map(({ id, carriedBy }) => [id, carriedBy])).toEqual([
      ['b2', []],
      ['b10', []],
      ['other', []],
    ]);
  });

  test('of one story: its own, and of what stories share what it refers to', () => {
    const ids = (noun: Noun, story: string) => list(noun, { story }).map(({ id }) => id);
    expect(ids('claim', 'ferry')).toEqual(['runs']);
    expect(ids('source', 'bridge')).toEqual([]);
    expect(ids('actor', 'ferry')).toEqual(['ana', 'ben']);
    expect(ids('actor', 'bridge')).toEqual(['cy']);
  });

  test.each([
    ['actor', 'CORUNA', ['ana']],
    ['actor', 'a. c', ['ana']],
    ['claim', 'bridge', ['holds']],
    ['claim', 'run', ['runs']],
    ['claim', 'nothing', []],
  ] as const)('of %s by a text: %s', (noun, text, ids) => {
    expect(list(noun, { text }).map(({ id }) => id)).toEqual(ids);
  });
});
