import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCast, findStories } from '../../src/derive/evidence/story-cast.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseTree, filesOf, fixtures, overlayTree, readTree } from '../content-tree.ts';

const contents = readdirSync(fixtures).flatMap((name) => {
  const { content } = checkContent(filesOf(overlayTree(baseTree, readTree(join(fixtures, name)))));
  return content === null ? [] : [{ name, content }];
});

test('some fixtures have more than one story', () => {
  expect(contents.filter(({ content }) => content.stories.size > 1).length).toBeGreaterThan(1);
});

test.each(contents)(
  'an actor is in the cast of just the stories that its page names: $name',
  ({ content }) => {
    const byStory = [...content.stories.values()].flatMap((story) =>
      findCast(story).map((actor) => `${actor.id} in ${story.id}`),
    );
    const byActor = [...content.actors.values()].flatMap((actor) =>
      findStories(actor).map((story) => `${actor.id} in ${story.id}`),
    );
    expect(byStory.length).toBeGreaterThan(0);
    expect(byStory.toSorted()).toEqual(byActor.toSorted());
  },
);

test('those who only report or are named come after those who act and speak', () => {
  const { content } = checkContent(filesOf(baseTree));
  const [story] = content?.stories.values() ?? [];
  expect(story && findCast(story).map(({ id }) => id)).toEqual([
    'bridge-office',
    'ana-lind',
    'north-wire',
    'the-courier',
  ]);
});
