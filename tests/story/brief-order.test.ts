import { expect, test } from 'vitest';
import { findClaimLists } from '../../src/derive/lists/claim-lists.ts';
import { findEventLists } from '../../src/derive/lists/event-lists.ts';
import { contentWith } from '../exports/content-with.ts';

/** A brief of a day that refers to a claim of the base story and lists one event of its own. */
function brief(published: string, listed: string): string {
  return `---\ntitle: A word\nstory: bridge-closure\npublished: ${published}\nrestates: courier\nsummary: One.\nevents:\n  - ${listed}\n---\n\nOn [the crack](claim:crack-found).\n`;
}

test('briefs about an event and those that refer to a claim go by date, the newest first, then by id', () => {
  const content = contentWith({
    'content/briefs/a-old.md': brief('2031-03-08', 'vote'),
    'content/briefs/b-first.md': brief(
      '2031-03-07',
      '{ id: vote, title: A vote, when: 2031-03-07, status: happened }',
    ),
    'content/briefs/c-10.md': brief('2031-03-10', 'vote'),
    'content/briefs/c-9.md': brief('2031-03-10', 'vote'),
    'content/briefs/d-new.md': brief('2031-03-12', 'vote'),
  });
  const claim = content.claims.get('crack-found');
  const event = content.events.get('vote');
  if (claim === undefined || event === undefined) throw new Error('no such entries');
  const ordered = ['d-new', 'c-9', 'c-10', 'a-old', 'b-first'];
  const about = findEventLists(event).briefs.shorten().items;
  const referring = findClaimLists(claim).briefs.shorten().items;
  expect(about.map(({ link }) => link.id)).toEqual(ordered);
  expect(referring.map(({ link }) => link.id).filter((id) => ordered.includes(id))).toEqual(
    ordered,
  );
});
