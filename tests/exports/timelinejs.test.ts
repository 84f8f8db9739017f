import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveTimelineDownloads } from '../../src/exports/derive-timeline-downloads.ts';
import { timelineJsFormat } from '../../src/exports/timelinejs/timelinejs-format.ts';
import { exportFrom, timelineOf } from '../derived.ts';
import {
  contentWith,
  eventFiles,
  secondDateFiles,
  timelineSaying,
  timelineWith,
} from './content-with.ts';
import { anyText } from './hostile-text.ts';

describe('an event stands on all the days that its date may mean, and says the date in words', () => {
  test.each([
    ['2022-09-07', '2022-9-7', null, '7 September 2022'],
    ['2022-09-07~', '2022-9-7', null, 'about 7 September 2022'],
    ['2022-09', '2022-9-1', '2022-9-30', 'September 2022'],
    ['2022-09-XX', '2022-9-1', '2022-9-30', 'September 2022, day unknown'],
    ['2013', '2013-1-1', '2013-12-31', '2013'],
    ['2022-09-15/2022-09-16', '2022-9-15', '2022-9-16', '15–16 September 2022'],
    ['2013/..', '2013-1-1', null, 'since 2013'],
    ['../2013-05-04', '2013-5-4', null, 'until 4 May 2013'],
    ['[..2022-09-05]', '2022-9-5', null, 'by 5 September 2022'],
    ['[2022-09-05..]', '2022-9-5', null, 'on 5 September 2022 or later'],
    ['[2022-09-07,2022-09-20]', '2022-9-7', '2022-9-20', '7 or 20 September 2022, sources differ'],
    ['2022-09-07T10:05:00+05:00', '2022-9-7 10:5', null, '7 September 2022, 10:05 (UTC+05:00)'],
    ['-0043-03-15', '-43-3-15', null, '15 March 44 BC'],
    ['20XX', '2000-1-1', '2099-12-31', 'the 21st century'],
  ])('%s', (when, start, end, words) => {
    const [slide] = slidesOf(timelineWith({ it: { when } }));
    expect(slide).toMatchObject({ unique_id: 'it', display_date: words, group: 'Happened' });
    expect(numbersOf(slide?.start_date)).toBe(start);
    expect(numbersOf(slide?.end_date)).toBe(end);
  });
});

test('an event without any bound is left out, and a page can learn of it', () => {
  const when = '[..2031-03-01,2031-03-05..]';
  const content = contentWith(eventFiles({ unbound: { when } }));
  const slides = slidesOf(exportFrom(content, content));
  expect(slides.map(({ unique_id }) => unique_id)).toEqual(['inspection', 'bridge-closed']);
  const download = deriveTimelineDownloads(timelineOf(content)).find(
    ({ format }) => format === timelineJsFormat,
  );
  expect(download).toMatchObject({
    path: '/timeline.timelinejs.json',
    events: 2,
    leftOut: expect.stringMatching(/^1 event of/),
  });
});

test('the days on which the sources appeared are an era with two different ends', () => {
  const content = contentWith();
  const { eras } = JSON.parse(timelineJsFormat.print(exportFrom(content, content)));
  expect(eras).toEqual([
    {
      start_date: { year: 2031, month: 3, day: 4 },
      end_date: { year: 2031, month: 3, day: 5 },
      text: { headline: 'The sources were published' },
    },
  ]);
});

test('a slide tells status, place, claims with their origins, and links to its sources', () => {
  const content = contentWith();
  const timeline = exportFrom(content, content);
  const slide = slidesOf(timeline).find(({ unique_id }) => unique_id === 'inspection');
  expect(slide?.text.text).toBe(
    [
      '<p>Happened, about 2 March 2031. Old Bridge, Norland</p>',
      '<ul><li>A crack was found in the Old Bridge. (1 source, 1 origin: Ana Lind)</li></ul>',
      '<p>Sources: <a href="https://bridge.example.org/sources/courier/">The Courier</a></p>',
      '<p>Event: <a href="https://bridge.example.org/events/inspection/">The bridge is inspected</a></p>',
    ].join(''),
  );
});

test('a slide tells the dates that sources give, where they differ', () => {
  const content = contentWith(secondDateFiles('2031-03-01'));
  const slides = slidesOf(exportFrom(content, content));
  expect(slides.find(({ unique_id }) => unique_id === 'bridge-closed')?.text.text).toContain(
    '<p>Dates given by the sources:</p><ul><li>1 March 2031: The Herald, evening</li><li>3 March 2031: The Courier</li></ul>',
  );
  expect(slides.find(({ unique_id }) => unique_id === 'inspection')?.text.text).not.toContain(
    'different',
  );
});

test('any text is shown as it is and adds no element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [slide] = slidesOf(timelineSaying(text));
      expect(unescapeHtml(slide?.text.headline ?? '')).toBe(text);
      expect(slide?.text.headline).not.toMatch(/[<>"']|&(?!#\d+;)/);
      const elements = slide?.text.text.match(/<[^>]*>/g) ?? [];
      expect(elements.join('')).toBe(
        '<p></p><p></p><p><a href="https://bridge.example.org/events/hostile/"></a></p>',
      );
    }),
  );
});

interface Slide {
  readonly unique_id: string;
  readonly display_date: string;
  readonly start_date: Readonly<Record<string, number>>;
  readonly end_date?: Readonly<Record<string, number>>;
  readonly text: { readonly headline: string; readonly text: string };
}

function slidesOf(timeline: Parameters<typeof timelineJsFormat.print>[0]): readonly Slide[] {
  return JSON.parse(timelineJsFormat.print(timeline)).events;
}

function numbersOf(date: Slide['end_date']): string | null {
  if (date === undefined) return null;
  const { year, month, day, hour, minute } = date;
  return `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}`}`;
}

function unescapeHtml(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
