import { expect, test } from 'vitest';
import { deriveEvent } from '../../src/derive/pages/derive-event.ts';
import { contentWith, frontMatter } from '../exports/content-with.ts';

const of = (restates: string, reports: readonly object[]): string =>
  `${frontMatter({
    title: `Of ${restates}`,
    story: 'bridge-closure',
    published: '2031-03-09',
    restates,
    summary: 'A summary.',
    reports,
  })}\nText.\n`;

const source = (label: string, published: string): string =>
  frontMatter({ label, kind: 'article', story: 'bridge-closure', published });

test('an event’s page has what sources report as said at it, with claim, voice, stance and source, and only that', () => {
  const content = contentWith({
    'content/sources/gazette.md': source('The Gazette', '2031-03-06'),
    'content/sources/herald.md': source('The Herald', '2031-03-05'),
    'content/briefs/of-gazette.md': of('gazette', [
      { claim: 'crack-found', speaker: 'bridge-office', stance: 'denies', occasion: 'inspection' },
      { claim: 'repair-cost', speaker: 'ana-lind', value: '2,500', occasion: 'inspection' },
      { claim: 'closed-on-monday', speaker: 'ana-lind', occasion: 'a letter' },
    ]),
    'content/briefs/of-herald.md': of('herald', [
      { claim: 'crack-found', speaker: 'ana-lind', occasion: 'inspection' },
      { claim: 'repair-cost', speaker: 'ana-lind', occasion: 'bridge-closed' },
    ]),
  });
  const said = (id: string) => {
    const event = [...content.events.values()].find((one) => one.id === id);
    if (event === undefined) throw new Error(id);
    return deriveEvent(event, content.site).said.items.map(({ claim, reports }) => [
      claim.id,
      reports.items.map(({ source: { id: from }, stance, voice }) =>
        [from, stance, voice.kind === 'actors' ? voice.actors[0]?.id : voice.kind].join(' '),
      ),
    ]);
  };
  expect(said('inspection')).toEqual([
    ['crack-found', ['herald affirms ana-lind', 'gazette denies bridge-office']],
    ['repair-cost', ['gazette affirms ana-lind']],
  ]);
  expect(said('bridge-closed')).toEqual([['repair-cost', ['herald affirms ana-lind']]]);
});
