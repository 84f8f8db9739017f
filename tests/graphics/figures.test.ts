import { describe, expect, test } from 'vitest';
import { type FigureMark, layOutFigures } from '../../src/graphics/figures/lay-out-figures.ts';
import { readFigure } from '../../src/values/read-figure.ts';

function marksOf(...values: readonly string[]): readonly FigureMark[] {
  return values.map((value) => {
    const figure = readFigure(value, 'en');
    if (figure === null) throw new Error(`no figure: ${value}`);
    return { name: value, href: '#', figure, isCurrent: true };
  });
}

function shapesOf(...values: readonly string[]) {
  return layOutFigures(marksOf(...values), 344)?.rows.map(({ shape }) => shape);
}

describe('the picture of figures', () => {
  test.each([
    [
      ['12', '33'],
      [10, 20, 30, 40],
    ],
    [
      ['0', '100'],
      [0, 50, 100],
    ],
    [
      ['7', '7'],
      [6.5, 7, 7.5],
    ],
    [
      ['1,000', '25,000'],
      [0, 10_000, 20_000, 30_000],
    ],
    [
      ['40', 'more than 50'],
      [40, 45, 50, 55],
    ],
  ])('%j stand on an axis with %j', (values, ticks) => {
    const shown = layOutFigures(marksOf(...values), 344)?.ticks.map(({ text }) =>
      Number(text.replaceAll(',', '')),
    );
    expect(shown).toEqual(ticks);
  });

  test('one number is a dot, a range a bar from its low end to its high one', () => {
    const [low, range, high] = shapesOf('10', '10–20', '20') ?? [];
    expect([low?.kind, range?.kind, high?.kind]).toEqual(['dot', 'bar', 'dot']);
    const path = range?.kind === 'bar' ? range.path : '';
    expect(path).toMatch(new RegExp(`^M${low?.kind === 'dot' ? low.x : ''} `));
    expect(path).toContain(`H${high?.kind === 'dot' ? high.x : ''}V`);
  });

  test.each([
    ['more than 12', /L342 \S+L333 /],
    ['up to 12', /L2 \S+z$/],
  ])('the open end of “%s” is a point at the edge', (value, point) => {
    const [, bar] = shapesOf('20', value) ?? [];
    expect(bar?.kind === 'bar' ? bar.path : '').toMatch(point);
  });

  test('figures in units that cannot stand on one axis make no picture', () => {
    expect(layOutFigures(marksOf('3 km', '5 kg', '7 km'), 344)).toBeNull();
  });

  test('all that is drawn stays within the picture', () => {
    for (const width of [344, 700]) {
      const figures = layOutFigures(
        marksOf('1', '900', 'up to 3', 'about 40', 'at least 900'),
        width,
      );
      if (figures === null) throw new Error('no picture');
      const text = JSON.stringify(figures.rows.map(({ shape }) => shape));
      const xs = [...text.matchAll(/[MHL"]x?"?:?(-?\d+(?:\.\d+)?)/g)].map(([, x]) => Number(x));
      expect(xs.length).toBeGreaterThan(5);
      for (const x of xs) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
      expect(figures.rows.at(-1)?.y).toBeLessThan(figures.height);
    }
  });
});
