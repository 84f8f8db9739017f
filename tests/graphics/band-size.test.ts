import { expect, test } from 'vitest';
import { layOutBand } from '../../src/graphics/timeline/lay-out-band.ts';
import { dateWords } from '../../src/words/english/date-words.ts';
import { edtf } from '../derive/small-model.ts';

test.each([344, 880])(
  'five thousand events on as many days make a small picture, %i wide',
  (width) => {
    const events = Array.from({ length: 5000 }, (_, index) => {
      const day = new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10);
      const when = edtf(day);
      const id = `event-${index}`;
      return {
        id,
        title: id,
        when,
        words: day,
        status: 'happened' as const,
        href: `#${id}`,
        given: [],
      };
    });
    const band = layOutBand(
      { events, asOf: '2010-01-01' },
      { width, dateWords, statusWords: (status) => status, asOfWords: (day) => day },
    );
    if (band === null) throw new Error('There are events');
    const { axis, marks } = band;
    expect(axis.line.length + axis.ticks.length).toBeLessThan(12_000);
    expect(axis.grid.length + axis.gaps.length + axis.labels.length).toBeLessThan(200);
    expect(marks.length).toBeLessThan(60);
  },
);
