import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import { overlaps } from '../../src/graphics/box.ts';
import type { BandEvent } from '../../src/graphics/timeline/band-event.ts';
import type { BandGeometry, BandMark } from '../../src/graphics/timeline/band-geometry.ts';
import { findBarPaths } from '../../src/graphics/timeline/bar-paths.ts';
import { layOutBand } from '../../src/graphics/timeline/lay-out-band.ts';
import { type EventStatus, eventStatuses } from '../../src/model/news-event.ts';
import { dateWords } from '../../src/words/english/date-words.ts';

const forms = [
  '2022-09-07',
  '2022-09-07~',
  '2022-09?',
  '2022-09',
  '2022',
  '2013',
  '2022-09-15/2022-09-16',
  '2022-08/2022-09-10',
  '2022-09/2022-09',
  '2013/..',
  '../2022-10-02',
  '2022-09-01/',
  '/2022-09-20',
  '2022-22',
  '201X',
  '19XX',
  '2022-09-XX',
  '2022-XX',
  '[2022-09-07,2022-09-09]',
  '[2022-09-05..2022-09-08,2022-09-12]',
  '[..2022-09-08]',
  '-0044-03-15',
  'Y-17000',
  '2022-09-11T10:00:00+05:00',
];

const arbitraryEvent = fc
  .record({
    form: fc.constantFrom(...forms),
    title: fc.string({ minLength: 1, maxLength: 90, unit: 'grapheme' }),
    status: fc.constantFrom(...eventStatuses),
  })
  .map(({ form, title, status }) => eventOf(form, title, status));

const wide = fc.constantFrom(344, 700, 880);

describe('the timeline band', () => {
  it('is not drawn without events', () => {
    expect(bandOf([])).toBeNull();
  });

  it.each([344, 880])('numbers no day above which no month stands, at %i px', (width) => {
    // The day of each date is the number of its month.
    const dates = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
    const events = dates.map((n) => eventOf(`2022-${n}-${n}`, n, 'happened'));
    const { labels } = drawn(events, width, null).axis;
    const textsOf = (kind: string) => labels.flatMap((l) => (l.kind === kind ? [l.text] : []));
    const months = textsOf('period').map((text) => new Date(`1 ${text} 2022`).getMonth() + 1);
    expect(textsOf('day')).not.toEqual([]);
    expect(months.map(String)).toEqual(expect.arrayContaining(textsOf('day')));
  });

  it('moves the labels of narrow periods and gaps a little, where they would be dropped', () => {
    const dates = ['Y-12345', '-0044', '1700', '1902', '1954'];
    const events = dates.map((form) => eventOf(form, form, 'happened'));
    const { labels, gaps } = drawn(events, 700, null).axis;
    const textsOf = (kind: string) => labels.flatMap((l) => (l.kind === kind ? [l.text] : []));
    expect(textsOf('period')).toEqual(['12,346 BC', '45 BC', '1700', '1902', '1954']);
    expect(textsOf('gap')).toHaveLength(gaps.length);
  });

  it('keeps everything inside the picture and no two labels or marks over one another', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryEvent, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(344, 880),
        fc.constantFrom(null, '2022-09-07', '1999-12-31'),
        (events, width, asOf) => {
          const band = drawn(events, width, asOf);
          const boxes = band.marks.map(boxesOf);
          for (const box of boxes.flat()) {
            expect(box.x1).toBeGreaterThanOrEqual(-0.01);
            expect(box.x2).toBeLessThanOrEqual(width + 0.01);
            expect(box.y1).toBeGreaterThanOrEqual(0);
            expect(box.y2).toBeLessThanOrEqual(band.height);
          }
          for (const [index, own] of boxes.entries()) {
            for (const other of boxes.slice(index + 1).flat()) {
              expect(own.some((box) => overlaps(box, other, -0.01))).toBe(false);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('draws the labels of the axis apart from one another', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryEvent, { minLength: 1, maxLength: 30 }),
        wide,
        (events, width) => {
          const { labels } = drawn(events, width).axis;
          for (const kinds of [['period'], ['day', 'gap']]) {
            const boxes = labels.filter(({ kind }) => kinds.includes(kind)).map(({ box }) => box);
            for (const [index, box] of boxes.entries()) {
              expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
            }
          }
        },
      ),
    );
  });

  it('never puts a later day before an earlier one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 2, maxLength: 40 }),
        (days) => {
          const events = days.map((day, index) => eventOf(isoDay(day), `Event ${index}`));
          const marks = drawn(events, 880).marks.flatMap((mark) =>
            mark.kind === 'event' ? [[mark.event.when.text, centreOf(mark)] as const] : [],
          );
          const sorted = marks.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
          for (const [index, [, x]] of sorted.entries()) {
            expect(x).toBeGreaterThanOrEqual((sorted[index - 1]?.[1] ?? 0) - 0.01);
          }
        },
      ),
    );
  });

  it('gives a week with nine events more room than the nine years before it, and says what it cut', () => {
    const week = Array.from({ length: 9 }, (_, index) => eventOf(`2022-09-0${index + 1}`));
    const band = drawn([eventOf('2013-06-01'), ...week], 880);
    const xs = band.marks.map(centreOf);
    expect((xs[9] ?? 0) - (xs[1] ?? 0)).toBeGreaterThan(3 * ((xs[1] ?? 0) - (xs[0] ?? 0)));
    expect(band.axis.labels.map(({ text }) => text)).toContain('9 years');
  });

  it('takes open ends to the edges of the picture', () => {
    const band = drawn([eventOf('2013/..'), eventOf('../2022-09-07')], 880);
    expect(shapeOf(band, '2013/..').x2).toBe(880);
    expect(shapeOf(band, '../2022-09-07').x1).toBe(0);
    expect(shapeOf(band, '../2022-09-07').body.closed).toEqual({ left: false, right: true });
    expect(band.key.open).toBe(true);
    expect(drawn([eventOf('2022-09-01/2022-09-07')], 880).key.open).toBe(false);
  });

  it('takes “by” a day to the left edge and “or later” to the right one, also where sources give them', () => {
    const [by, later] = ['[..2022-09-07]', '[2022-09-09..]'];
    const both = '[..2022-09-07,2022-09-09..]';
    const band = drawn([eventOf(by), eventOf(later)], 880);
    expect(shapeOf(band, by).x1).toBe(0);
    expect(shapeOf(band, by).body.closed).toEqual({ left: false, right: true });
    expect(shapeOf(band, by).kind).toBe('within');
    expect(shapeOf(band, later).x2).toBe(880);
    const given = [by, '2022-09-08', later, both].map((form) => ({
      when: eventOf(form).when,
      by: `Source of ${form}`,
    }));
    const [mark] = drawn([{ ...eventOf('2022-09-08'), given }], 880).marks;
    const rows = mark?.kind === 'event' ? mark.rows : [];
    expect(rows.map(({ shape }) => shape.body.closed)).toEqual([
      { left: false, right: true },
      { left: true, right: true },
      { left: true, right: false },
      { left: false, right: false },
    ]);
  });

  it.each<[EventStatus, string]>([
    ['happened', 'L0 10L7 4.5z'],
    ['expected', 'L0.8 10L7.8 5.3z'],
  ])('draws the open end of what was %s as a point, from where it goes on', (status, point) => {
    const form = '../2022-09-07';
    const { body } = findBarPaths(shapeOf(drawn([eventOf(form, 'E', status)], 880), form), 10);
    expect(body.endsWith(point.replace('z', ''))).toBe(true);
  });

  it.each([
    ['2022-09-07~', true, true],
    ['2022-09-07', false, false],
    ['2022-09-01~/2022-09-07', true, false],
    ['2022-09-01/', false, true],
    ['/2022-09-20', true, false],
    ['2022-08/2022-09-10', true, false],
  ])('fades the uncertain ends of %s', (form, left, right) => {
    const shape = shapeOf(drawn([eventOf(form), eventOf('2022-07-30')], 880), form);
    expect([shape.fadeIn !== null, shape.fadeOut !== null]).toEqual([left, right]);
  });

  it('fills what happened, outlines what was expected and crosses out what was cancelled', () => {
    const [happened, expected, cancelled] = (['happened', 'expected', 'cancelled'] as const).map(
      (status) =>
        findBarPaths(shapeOf(drawn([eventOf('2022-09-07', 'E', status)]), '2022-09-07'), 10),
    );
    expect(happened?.body).toContain('h11v11');
    expect(expected?.body).toContain('h9.4v9.4');
    expect(expected?.cross).toBeNull();
    expect(cancelled?.cross).not.toBeNull();
  });

  it('draws one row for each date that sources give, and names it', () => {
    const given = [
      { when: dateOf('2022-09-05/2022-09-07'), by: 'Article A' },
      { when: dateOf('2022-09-01/2022-09-07'), by: 'Article B' },
      { when: dateOf('2022-09-01/2022-09-07'), by: 'Article C' },
    ];
    const [mark] = drawn([{ ...eventOf('2022-09-01/2022-09-07'), given }]).marks;
    const names = mark?.kind === 'event' ? mark.rows.map(({ text }) => text?.lines.join(' ')) : [];
    expect(names).toEqual(['Article A', 'Article B, Article C']);
  });

  it('leads the line that ties the dates of one event through no other event', () => {
    const days = [3, 9, 15, 21];
    const events = Array.from({ length: 12 }, (_, index) => ({
      ...eventOf(
        `2022-09-${String(index * 2 + 1).padStart(2, '0')}`,
        `A long title of event ${index}`,
      ),
      given: days.map((day) => ({
        when: dateOf(`2022-09-${String(day + (index % 4)).padStart(2, '0')}`),
        by: `The paper of the day ${day}`,
      })),
    }));
    const { marks } = drawn(events, 880);
    expect(marks).toHaveLength(events.length);
    for (const [index, mark] of marks.entries()) {
      if (mark.kind !== 'event' || mark.tie === null) throw new Error('Expected a tie');
      const [x = 0, y1 = 0, y2 = 0] = (mark.tie.match(/[\d.]+/gu) ?? []).map(Number);
      for (const box of marks.filter((_, other) => other !== index).flatMap(boxesOf)) {
        expect(overlaps({ x1: x, x2: x, y1, y2 }, box)).toBe(false);
      }
    }
  });

  it('says in its key from which day on it is shaded, if it is', () => {
    const events = [eventOf('2022-09-07'), eventOf('2022-09-08')];
    expect(drawn(events, 880, '2022-09-07').key.later).toBe('2022-09-07');
    expect(drawn(events, 880, '2022-09-08').key.later).toBeNull();
    expect(drawn(events, 880).key.later).toBeNull();
  });

  it('draws one row for each date of a set', () => {
    const [mark] = drawn([eventOf('[2022-09-07,2022-09-09]', 'Talks')]).marks;
    if (mark?.kind !== 'event') throw new Error('Expected an event');
    expect(mark.title?.lines).toEqual(['Talks']);
    expect(mark.rows.map(({ text }) => text?.lines)).toEqual([
      ['7 September 2022'],
      ['or 9 September 2022'],
    ]);
  });

  it('marks the end of the day that the statuses hold for', () => {
    const band = drawn([eventOf('2022-09-07'), eventOf('2022-09-08')], 880, '2022-09-07');
    expect(band.asOf?.text).toBe('as of 7 September 2022');
    const [before, after] = band.marks.map(centreOf);
    expect(before).toBeLessThan(band.asOf?.x ?? 0);
    expect(after).toBeGreaterThan(band.asOf?.x ?? 0);
  });

  it('draws up to 200 events one by one and clusters more', () => {
    const events = Array.from({ length: 900 }, (_, index) =>
      eventOf(isoDay(19_000 + ((index * 37) % 330)), `Event ${index} with some title`),
    );
    const marks = drawn(events.slice(0, 200)).marks;
    expect(marks).toHaveLength(200);
    const clusters = drawn(events).marks;
    expect(clusters.length).toBeLessThan(30);
    const counts = clusters.map((mark) => (mark.kind === 'cluster' ? mark.events.length : 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(900);
  });
});

function eventOf(
  form: string,
  title = `Event of ${form}`,
  status: EventStatus = 'happened',
): BandEvent {
  const when = dateOf(form);
  return { id: form, title, when, words: dateWords(when), status, href: '#event', given: [] };
}

function dateOf(form: string) {
  const parsed = parseEdtf(form);
  if (!parsed.ok) throw new Error(`${form}: ${parsed.expected}`);
  return parsed.date;
}

function bandOf(events: readonly BandEvent[], width = 880, asOf: string | null = null) {
  const statusWords = (status: EventStatus) => status;
  const asOfWords = (day: string) => `as of ${dateWords(dateOf(day))}`;
  return layOutBand({ events, asOf }, { width, dateWords, statusWords, asOfWords });
}

function drawn(...parameters: Parameters<typeof bandOf>): BandGeometry {
  const band = bandOf(...parameters);
  if (band === null) throw new Error('Expected a band');
  return band;
}

function boxesOf(mark: BandMark) {
  if (mark.kind === 'cluster') return [mark.box];
  const bars = mark.rows.map(({ shape, y }) => ({
    x1: shape.x1,
    x2: shape.x2,
    y1: y - 5,
    y2: y + 5,
  }));
  const texts = [mark.title, ...mark.rows.map(({ text }) => text)];
  return [...bars, ...texts.flatMap((text) => text?.box ?? [])];
}

function centreOf(mark: BandMark): number {
  return mark.kind === 'event' ? (mark.rows[0]?.shape.centre ?? 0) : mark.x;
}

function shapeOf(band: BandGeometry, form: string) {
  const mark = band.marks.find((mark) => mark.kind === 'event' && mark.event.when.text === form);
  if (mark?.kind !== 'event' || mark.rows[0] === undefined) throw new Error(`No mark for ${form}`);
  return mark.rows[0].shape;
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
