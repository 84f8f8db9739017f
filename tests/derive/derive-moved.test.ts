import { expect, test } from 'vitest';
import { siteGroups } from '../../src/routes/site-groups.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { baseTree } from '../content-tree.ts';
import { materialFrom } from '../derived.ts';
import { validate } from '../editing/editable-tree.ts';

const { content } = linkFiles(validate(baseTree), { drafts: false });

test('the address of an id of before leads to the page of now, for a story also its pages', () => {
  if (content === null) throw new Error('The base has errors.');
  const moved = [
    { noun: 'actor', id: 'lind', to: { noun: 'actor', id: 'ana-lind', title: 'Ana Lind' } },
    {
      noun: 'story',
      id: 'bridge',
      to: { noun: 'story', id: 'bridge-closure', title: 'The bridge' },
    },
  ] as const;
  const pages = siteGroups(materialFrom({ ...content, moved }))
    .flatMap((group) => group.pages())
    .filter(({ kind }) => kind === 'moved');
  const links = pages.map(({ path, props }) => [path, 'to' in props.view && props.view.to]);
  expect(links).toEqual([
    ['/actors/lind/', { kind: 'entry', noun: 'actor', id: 'ana-lind' }],
    ['/stories/bridge/', { kind: 'entry', noun: 'story', id: 'bridge-closure' }],
    ['/stories/bridge/timeline/', { kind: 'timeline', story: 'bridge-closure', number: 1 }],
    ['/stories/bridge/actors/', { kind: 'story-actors', story: 'bridge-closure' }],
    ['/stories/bridge/compare/', { kind: 'comparison', story: 'bridge-closure', number: 1 }],
  ]);
  expect(pages.every(({ props }) => !props.view.frame.indexed)).toBe(true);
});
