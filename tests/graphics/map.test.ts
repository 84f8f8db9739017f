import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, overlaps } from '../../src/graphics/box.ts';
import { layOutMap } from '../../src/graphics/map/lay-out-map.ts';
import type { MapPlace } from '../../src/graphics/map/map-place.ts';
import { simplifyLine } from '../../src/graphics/map/simplify-line.ts';

const arbitraryPlace = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(({ name, latitude, longitude }) => placeOf(name, latitude, longitude));

describe('the map', () => {
  it('is not drawn without places', () => {
    expect(layOutMap([], 880)).toBeNull();
  });

  it('keeps marks and names inside the picture, and names off one another, wherever places lie', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPlace, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(344, 880),
        (places, width) => {
          expectSound(places, width);
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each([
    ['one place', [placeOf('Samarkand', 39.65, 66.96)]],
    ['a place given three times', [1, 2, 3].map((n) => placeOf(`Hall ${n}`, 39.65, 66.96))],
    ['two opposite places', [placeOf('A', 40, 20), placeOf('B', -40, -160)]],
    ['two places next to nothing apart', [placeOf('A', 0, 1.27e-14), placeOf('B', 0, 0)]],
    ['both poles', [placeOf('North', 90, 0), placeOf('South', -90, 0)]],
  ])('draws %s', (_case, places) => {
    expectSound(places, 344);
    expectSound(places, 880);
  });

  it('puts places on both sides of the date line side by side', () => {
    const map = drawn([
      placeOf('Suva', -18.14, 178.44),
      placeOf('Apia', -13.83, -171.76),
      placeOf('Anadyr', 64.73, 177.5),
    ]);
    const [suva, apia] = map.marks;
    expect((apia?.x ?? 0) - (suva?.x ?? 0)).toBeGreaterThan(0);
    expect((apia?.x ?? 0) - (suva?.x ?? 0)).toBeLessThan(100);
  });

  it('shows the pole amid what lies around it', () => {
    const map = drawn([
      placeOf('Pole', 90, 0),
      placeOf('Longyearbyen', 78.22, 15.65),
      placeOf('Utqiagvik', 71.29, -156.79),
    ]);
    const [pole, longyearbyen, utqiagvik] = map.marks.map(({ y }) => y);
    const between = [longyearbyen ?? 0, utqiagvik ?? 0].toSorted((a, b) => a - b);
    expect(pole).toBeGreaterThan(between[0] ?? 0);
    expect(pole).toBeLessThan(between[1] ?? 0);
  });

  it('goes far enough from a place far inland, or far out at sea, to show a coast', () => {
    const shoreless = drawn([placeOf('Inland', 39.65, 66.96)]);
    const coastal = drawn([placeOf('Coast', 40, 135)]);
    const kilometres = ({ scaleBar }: typeof coastal) => {
      if (scaleBar === null) throw new Error('Expected a scale');
      return Number(scaleBar.text.replace(/\D/gu, '')) / (scaleBar.x2 - scaleBar.x1);
    };
    expect(kilometres(shoreless)).toBeGreaterThan(1.4 * kilometres(coastal));
    expect(kilometres(drawn([placeOf('At sea', -16.7, 179.9)]))).toBeGreaterThan(
      1.4 * kilometres(coastal),
    );
  });

  it('shows land in every region and stays small', () => {
    for (const [latitude, longitude] of [
      [40, 67],
      [-18, 178],
      [60, 20],
      [0, 115],
      [52, -60],
    ]) {
      const map = drawn([placeOf('X', latitude ?? 0, longitude ?? 0)]);
      expect(map.land.length).toBeGreaterThan(100);
    }
    const world = drawn([
      placeOf('London', 51, 0),
      placeOf('Sydney', -34, 151),
      placeOf('Lima', -12, -77),
    ]);
    expect(world.land.length + world.graticule.length).toBeLessThan(35_000);
  });

  it('names what has room among 60 places, marks all and counts the rest', () => {
    const places = Array.from({ length: 60 }, (_, index) =>
      placeOf(`Place number ${index}`, 30 + ((index * 7) % 23), 10 + ((index * 13) % 41)),
    );
    const map = expectSound(places, 880);
    expect(map.marks).toHaveLength(60);
    expect(map.unnamed).toBe(map.marks.filter(({ name }) => name === null).length);
    expect(map.unnamed).toBeLessThan(20);
    expect(JSON.stringify(map).length).toBeLessThan(55_000);
  });

  it('is the same on every run', () => {
    const places = [placeOf('A', 10, 20), placeOf('B', 12, 25)];
    expect(layOutMap(places, 880)).toEqual(layOutMap(places, 880));
  });
});

describe('simplifying a line', () => {
  it('keeps its ends and what turns aside', () => {
    const line = [
      [0, 0],
      [1, 0.1],
      [2, 0],
      [2, 5],
    ] as const;
    expect(simplifyLine(line, 0.5)).toEqual([
      [0, 0],
      [2, 0],
      [2, 5],
    ]);
  });

  it('keeps a ring that ends where it begins', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(simplifyLine(ring, 0.5)).toEqual(ring);
  });
});

function placeOf(name: string, latitude: number, longitude: number): MapPlace {
  return { id: name, name, latitude, longitude, href: '#' };
}

function drawn(places: readonly MapPlace[], width = 880) {
  const map = layOutMap(places, width);
  if (map === null) throw new Error('Expected a map');
  return map;
}

function expectSound(places: readonly MapPlace[], width: number) {
  const map = drawn(places, width);
  const frame = { x1: 0, y1: 0, x2: map.width, y2: map.height };
  const dots = map.marks.map(({ x, y }) => ({ x1: x - 4, y1: y - 4, x2: x + 4, y2: y + 4 }));
  for (const dot of dots) expect(isInside(dot, frame)).toBe(true);
  const names = map.marks.flatMap(({ name }) => name?.box ?? []);
  for (const [index, box] of names.entries()) {
    expect(isInside(box, frame)).toBe(true);
    expect(dots.some((dot) => overlaps(dot, box))).toBe(false);
    expect(names.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
  }
  expect(`${map.land}${map.graticule}${map.globe}`).not.toMatch(/NaN|Infinity|e-/);
  return map;
}
