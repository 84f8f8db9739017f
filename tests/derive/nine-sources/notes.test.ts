import { expect, test } from 'vitest';
import { citeSources } from '../../../src/derive/briefs/cite-sources.ts';
import { readNineSources } from './read-story.ts';

const { content } = readNineSources();

/** The sources that each link to a claim cites, in the order of the text. No brief cites what is younger than itself. */
const cited: Readonly<Record<string, readonly (readonly [link: string, sources: string])[]>> = {
  'agency-in-the-lantern': [
    ['cracks-found', 'courier lantern talblick'],
    // The Courier rounds it.
    ['evacuated', 'lantern talblick'],
    ['opening-demanded', 'courier lantern'],
    ['crack-length', 'lantern talblick'],
  ],
  'agency-in-the-talblick': [
    // 1.200 in German is 1,200 in English.
    ['evacuated', 'lantern talblick'],
    ['crack-length', 'lantern talblick'],
    // The Review leaves it open a day later.
    ['army-boats', 'talblick'],
  ],
  'agency-in-the-courier': [
    ['crack-length', 'courier'],
    ['evacuated', 'courier'],
  ],
  'agency-in-the-vestnik': [
    // Another voice, but the same stance and date.
    ['gates-opened', 'ticker-early vestnik'],
    ['evacuated', 'vestnik'],
    ['warned-before', 'review vestnik'],
  ],
  'ticker-in-the-morning': [
    ['sirens-silent', 'ticker-early'],
    ['road-shut', 'lantern talblick ticker-early'],
  ],
  'ticker-in-the-evening': [
    ['road-shut', 'ticker-late'],
    ['gates-opened', 'ministry-note ticker-late'],
    ['governor-order', 'ticker-late'],
  ],
  'review-from-the-valley': [
    ['warned-before#review', 'review'],
    ['warned-before#denies', 'review'],
    ['governor-order', 'review'],
    ['crack-length', 'review'],
  ],
  'ministry-on-safety': [
    ['gates-opened', 'ministry-note ticker-late'],
    ['villagers-stay', 'ministry-note'],
    ['cracks-found', 'courier lantern ministry-note talblick ticker-early vestnik'],
  ],
  'milestone-on-the-morning': [
    ['gates-opened', 'milestone'],
    ['evacuated', 'milestone'],
    ['strike-planned', 'milestone ticker-late'],
  ],
  'two-days-in': [
    ['cracks-found', 'courier lantern talblick ticker-early vestnik'],
    ['evacuated', 'courier lantern talblick ticker-early vestnik'],
    ['gates-opened', 'ticker-early vestnik'],
  ],
  'what-is-known': [
    ['cracks-found', 'courier lantern ministry-note talblick ticker-early vestnik'],
    ['crack-length#courier', 'courier'],
    ['warned-before', 'milestone review ticker-late'],
    ['warned-before#denies', 'milestone review'],
    ['warned-before#open', 'review vestnik'],
    // Of the two states of the ticker the last.
    ['evacuated', 'courier lantern milestone talblick ticker-late vestnik'],
    ['gates-opened#milestone', 'milestone'],
    ['gates-opened#denies', 'ministry-note ticker-late'],
    ['army-boats#open', 'review talblick'],
  ],
};

test.each(Object.keys(cited))('what the links of %s cite', (id) => {
  const brief = content.briefs.get(id);
  if (brief === undefined) throw new Error(`no brief ${id}`);
  const view = citeSources(brief);
  const links = brief.prose.flatMap((part, index) => {
    const shown = view.prose[index];
    if (part.kind !== 'close' || part.target.noun !== 'claim' || shown?.kind !== 'close') return [];
    const { id: claim, part: of } = part.target;
    const sources = shown.references.map(({ source }) => source).sort();
    return [[of === null ? claim : `${claim}#${of}`, sources.join(' ')]];
  });
  expect(links).toEqual(cited[id]);
  const all = new Set(cited[id]?.flatMap(([, sources]) => sources.split(' ')));
  expect(view.cited.map(({ source }): string => source.link.id).sort()).toEqual([...all].sort());
});

test('every brief is in the table', () => {
  expect(Object.keys(cited).sort()).toEqual([...content.briefs.keys()].sort());
});
