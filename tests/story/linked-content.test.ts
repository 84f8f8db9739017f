import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareNatural } from '../../src/model/compare-text.ts';
import { compareEdtf } from '../../src/model/edtf-date.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { filesOf, fixtures, readTree } from '../content-tree.ts';

const { content, retired, diagnostics } = checkContent(
  filesOf(readTree(join(fixtures, 'second-story'))),
);
const story = content?.stories.get('ferry-collision');
const ids = (entries: Iterable<{ readonly id: string }> | undefined) =>
  Array.from(entries ?? [], ({ id }) => id);

describe('the second story, linked', () => {
  test('has no findings', () => {
    expect(diagnostics).toEqual([]);
  });

  test('lists its briefs with the newest first, without drafts and retired ones', () => {
    expect(ids(story?.briefs)).toEqual([
      'before-and-after',
      'what-is-agreed',
      'letter-from-the-crew',
      'ledger-doubts',
      'gazette-on-the-night',
      'ministry-denies',
    ]);
  });

  test('lists its sources with the oldest first, by an inferred date too, and undated ones last', () => {
    expect(ids(story?.sources)).toEqual([
      'harbour-gazette',
      'ministry-statement',
      'evening-ledger',
      'crew-letter',
    ]);
  });

  test('lists its events in time order, an open beginning first', () => {
    expect(ids(story?.events)).toEqual([
      'old-line',
      'last-check',
      'tender',
      'ice-age',
      'strait-named',
      'first-chart',
      'lighthouse',
      'first-ferry',
      'old-collision',
      'pier',
      'launch',
      'night-crossings',
      'spring-storm',
      'autumn-fair',
      'winter-break',
      'refit',
      'audit',
      'new-barge',
      'rules-talks',
      'rules-change',
      'survey',
      'last-drill',
      'warning',
      'collision',
      'rescue',
      'press-talk',
      'hearing',
      'memorial',
      'regatta',
      'salvage',
      'strike',
      'inquiry-opens',
      'service-resumes',
      'new-ferry',
      'verdict',
    ]);
  });

  test('an event is what the newest source says became of it, and keeps what was said before', () => {
    const memorial = content?.events.get('memorial');
    expect(memorial?.status).toBe('cancelled');
    expect(memorial?.statuses.map(({ status, brief }) => [status, brief?.id])).toEqual([
      ['expected', 'gazette-on-the-night'],
      ['cancelled', 'ministry-denies'],
    ]);
  });

  test('namesakes are told apart by their roles', () => {
    const labels = [...(content?.actors.values() ?? [])]
      .filter(({ name }) => name === 'Marta Vell')
      .map(({ label }) => label);
    expect(new Set(labels).size).toBe(2);
    for (const label of labels) expect(label).toMatch(/^Marta Vell \(.+\)$/);
  });

  test('lists its claims by topic in the order of the sources, without a topic last', () => {
    expect(story?.claims.map(({ topic, id }) => [topic, id])).toEqual([
      ['What happened', 'collision-happened'],
      ['What happened', 'collision-day'],
      ['What happened', 'injured-count'],
      ['The cause', 'barge-unlit'],
      ['The cause', 'fog'],
      ['The cause', 'captain-asleep'],
      ['The cause', 'radar-broken'],
      ['The cause', 'overloaded'],
      ['The cause', 'pilot-on-board'],
      ['The cause', 'crew-warned'],
      ['The rescue', 'boats-helped'],
      ['What follows', 'inquiry'],
      ['What follows', 'strike-planned'],
      ['What follows', 'compensation'],
      ['What follows', 'service-in-december'],
      [null, 'captain-suspended'],
    ]);
  });

  test('lists the events of every actor and place in time order', () => {
    const lists = [...(content?.actors.values() ?? []), ...(content?.places.values() ?? [])];
    const times = lists.map(({ events }) => events.flatMap(({ when }) => when ?? []));
    expect(Math.max(...times.map((list) => list.length))).toBeGreaterThan(2);
    for (const list of times) expect(list).toEqual(list.toSorted(compareEdtf));
  });

  test('lists the reports of a claim by source and paragraph', () => {
    const reports = content?.claims.get('captain-asleep')?.reports;
    expect(reports?.map(({ source, stance, occasion }) => [source.id, stance, occasion])).toEqual([
      ['harbour-gazette', 'affirms', 'radio interview of 5 November'],
      ['harbour-gazette', 'affirms', 'press conference of 4 November'],
      ['ministry-statement', 'denies', null],
      ['evening-ledger', 'open', 'hearing of 7 November'],
    ]);
  });

  test('holds every map in the order of ids, as numbers count', () => {
    if (content === null) throw new Error('no content');
    const { site: _site, ...maps } = content;
    for (const map of Object.values(maps)) {
      expect([...map.keys()]).toEqual([...map.keys()].sort(compareNatural));
    }
  });

  test('carries a chain of agencies: without a speaker the last is the voice, and the others relay it', () => {
    const report = content?.claims.get('barge-unlit')?.reports[0];
    expect(report?.via.map(({ id }) => id)).toEqual(['gulf-wire']);
    expect(report?.voice).toMatchObject({ kind: 'actors', actors: [{ id: 'meridian-press' }] });
    expect(content?.actors.get('gulf-wire')?.relayed).toContain(report);
    expect(content?.actors.get('meridian-press')?.spoken).toContain(report);
  });

  test('links an outlet both as publisher and as speaker', () => {
    const ministry = content?.actors.get('transport-ministry');
    expect(ids(ministry?.published)).toEqual(['ministry-statement']);
    expect(ministry?.spoken.length).toBeGreaterThan(1);
    expect(ministry?.members.map(({ actor }) => actor.id)).toEqual(['layla-al-mansuri']);
  });

  test('tells what a source states, what is inferred and what is not known', () => {
    const [gazette, , ledger, letter] = story?.sources ?? [];
    expect(gazette?.outlet).toMatchObject({
      known: 'stated',
      value: { id: 'harbour-gazette-company' },
    });
    expect(ledger?.headline).toEqual({
      known: 'inferred',
      value: '海峽相撞',
      from: 'The words above the photograph.',
    });
    expect(ledger?.published).toMatchObject({ known: 'inferred', value: { text: '2029-11-07~' } });
    expect(letter?.published).toEqual({ known: 'unknown' });
  });

  test('reads the dates of claims that give dates, and leaves figures as text', () => {
    const values = content?.claims
      .get('inquiry')
      ?.reports.map(({ value, date }) => [value, date?.kind]);
    expect(values).toEqual([
      ['2029-11-20~', 'day'],
      ['[2029-11-20,2029-11-21]', 'one-of'],
      ['2029-11', 'month'],
    ]);
    expect(
      content?.claims.get('injured-count')?.reports.map(({ value, date }) => [value, date]),
    ).toEqual([
      ['41', null],
      ['39', null],
      ['about 40', null],
    ]);
  });

  test('finds names in Chinese and Arabic, and the namesakes by none', () => {
    const mentioned = (brief: string) =>
      new Set(content?.briefs.get(brief)?.mentions.map(({ actor }) => actor.id));
    const gazette = mentioned('gazette-on-the-night');
    expect(gazette).toContain('chen-meiling');
    expect(gazette).toContain('layla-al-mansuri');
    expect(gazette).toContain('marta-vell-captain');
    expect(gazette).toContain('marta-vell');
    expect(mentioned('ledger-doubts')).toContain('chen-meiling');
    expect(mentioned('ministry-denies')).toContain('layla-al-mansuri');
  });

  test('keeps a retired claim and brief with their successors', () => {
    expect(retired.map(({ noun, id, successor }) => [noun, id, successor?.id])).toEqual([
      ['brief', 'old-summary', 'what-is-agreed'],
      ['claim', 'dropped-claim', 'barge-unlit'],
    ]);
  });
});
