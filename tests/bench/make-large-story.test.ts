import { expect, test } from 'vitest';
import { makeLargeStory } from '../../bench/make-large-story.ts';
import { linkCorpus } from './link-corpus.ts';

const size = { events: 120, actors: 40, sources: 3 };

test('a large story has as many events, actors and sources as asked for, and no finding', () => {
  const { stories, events, actors, sources } = linkCorpus(makeLargeStory(size));
  expect([stories.size, events.size, actors.size, sources.size]).toEqual([1, 120, 40, 3]);
});

test('its events have dates of every kind and all that can become of one', () => {
  const events = [...linkCorpus(makeLargeStory(size)).events.values()];
  expect(new Set(events.map(({ when }) => when?.kind)).size).toBeGreaterThan(2);
  expect(new Set(events.map(({ status }) => status)).size).toBe(4);
});

test('the same size gives the same bytes', () => {
  expect([...makeLargeStory(size)]).toEqual([...makeLargeStory(size)]);
});
