import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/graphics/text/text-width.ts';
import { wrapText } from '../../src/graphics/text/wrap-text.ts';

describe('text in pictures', () => {
  it('takes East Asian characters for square and marks on letters for nothing', () => {
    expect(textWidth('中国', 10)).toBeGreaterThan(20);
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });

  it('breaks between words, and between East Asian characters', () => {
    expect(wrapText('one two three', { width: 50, size: 10, lines: 3 })).toEqual([
      'one two',
      'three',
    ]);
    expect(wrapText('外交部发言人', { width: 31, size: 10, lines: 3 })).toEqual([
      '外交部',
      '发言人',
    ]);
  });

  it('breaks a word that is too long after its hyphen, and leaves one whole that is not', () => {
    expect(wrapText('Kassym-Jomart Tokayev', { width: 85, size: 13, lines: 3 })).toEqual([
      'Kassym-',
      'Jomart',
      'Tokayev',
    ]);
    expect(wrapText('Kassym-Jomart Tokayev', { width: 110, size: 13, lines: 3 })).toEqual([
      'Kassym-Jomart',
      'Tokayev',
    ]);
  });

  it('takes bold letters for wider than others', () => {
    expect(textWidth('Andrey Denisov', 13, 'bold')).toBeGreaterThan(
      textWidth('Andrey Denisov', 13),
    );
  });

  it('ends in an ellipsis what has no room', () => {
    expect(wrapText('one two three four', { width: 40, size: 10, lines: 1 })[0]).toMatch(
      /^one.*…$/,
    );
  });

  it('never makes a line wider than the limit, nor more lines than it may', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80, unit: 'grapheme' }),
        fc.integer({ min: 40, max: 200 }),
        (text, width) => {
          const lines = wrapText(text, { width, size: 13, lines: 3 });
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines.filter((line) => [...line].length > 1)) {
            expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
