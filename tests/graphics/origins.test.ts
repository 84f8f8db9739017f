import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/graphics/box.ts';
import { layOutOrigins } from '../../src/graphics/origins/lay-out-origins.ts';
import type { ChainEntry, OriginReport } from '../../src/graphics/origins/origin-report.ts';
import type { Stance } from '../../src/model/report.ts';

describe('the origins diagram', () => {
  it('is not drawn without reports', () => {
    expect(layOutOrigins([], 880)).toBeNull();
  });

  it('joins two sources that rest on one speaker through one agency', () => {
    const reports = [
      report('A', 'affirms', ['tass'], 'envoy'),
      report('B', 'affirms', ['tass'], 'envoy'),
    ];
    const { boxes, lines } = columnsOf(reports);
    expect(boxes.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'source A',
      'agency tass',
      'origin envoy',
      'source B',
    ]);
    expect(lines).toHaveLength(3);
    const { rows } = treeOf(reports);
    expect(rows.map(({ name }) => name)).toEqual(['envoy', 'tass', 'A', 'B']);
  });

  it('says below each name of the tree what it is, clear of the next name', () => {
    const { rows, height } = treeOf([
      report('A', 'affirms', ['tass'], 'envoy'),
      report('B', 'open', ['tass'], 'envoy'),
      report('C', 'affirms', [], null),
    ]);
    for (const [index, row] of rows.entries()) {
      expect(row.label.y).toBeGreaterThan(row.text.y + 12 * row.lines.length);
      expect(row.label.y + 10).toBeLessThan(rows[index + 1]?.text.y ?? height + 10);
    }
  });

  it('does not count a source that names nobody, and takes a chain without speaker to its last agency', () => {
    const origins = originsOf([
      report('A', 'affirms', [], null),
      report('B', 'affirms', ['x', 'y'], null),
    ]);
    expect(origins).toEqual(['y']);
  });

  it('draws a source with two voices of one origin once', () => {
    const twice = [report('A', 'affirms', [], 'office'), report('A', 'affirms', [], 'office')];
    expect(treeOf(twice).rows.map(({ name }) => name)).toEqual(['office', 'A']);
    expect(columnsOf(twice).boxes.map(({ name }) => name)).toEqual(['A', 'office']);
  });

  it('keeps an agency apart from the origin of the same name', () => {
    const { boxes } = columnsOf([
      report('A', 'affirms', ['tass'], 'envoy'),
      report('B', 'affirms', [], 'tass'),
    ]);
    expect(boxes.filter(({ name }) => name === 'tass').map(({ role }) => role)).toEqual([
      'agency',
      'origin',
    ]);
  });

  it('does not count as origins those who doubt or deny', () => {
    expect(originsOf([report('A', 'denies', [], 'envoy'), report('B', 'open', [], null)])).toEqual(
      [],
    );
  });

  it('writes every stance of a source that reports a claim twice', () => {
    const { boxes } = columnsOf([
      report('A', 'affirms', [], 'envoy'),
      report('A', 'denies', [], 'other'),
    ]);
    const [source] = boxes.filter(({ role }) => role === 'source');
    expect(source?.stances.map(({ stance }) => stance)).toEqual(['affirms', 'denies']);
  });

  it('shows many sources of one way by their first and their number', () => {
    const reports = Array.from({ length: 40 }, (_, index) =>
      report(`S${index}`, 'affirms', ['tass'], 'envoy'),
    );
    expect(columnsOf(reports).boxes.map(({ name }) => name)).toContain('and 25 more sources');
    const apart = Array.from({ length: 40 }, (_, index) =>
      report(`S${index}`, 'affirms', [], `p${index}`),
    );
    expect(layOutOrigins(apart, 880)?.hidden).toBe(24);
  });

  it('draws any reports, loops too, inside the picture and with no box over another', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd');
    const arbitraryReport = fc
      .record({
        source: fc.nat({ max: 12 }),
        stance: fc.constantFrom<Stance>('affirms', 'open', 'denies'),
        via: fc.array(names, { maxLength: 6 }),
        speaker: fc.option(names),
      })
      .map(({ source, stance, via, speaker }) => report(`S${source}`, stance, via, speaker));
    fc.assert(
      fc.property(
        fc.array(arbitraryReport, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(344, 880),
        (reports, width) => {
          const drawing = layOutOrigins(reports, width)?.drawing;
          if (drawing?.kind === 'tree') {
            const ys = drawing.rows.map(({ y }) => y);
            expect(ys).toEqual(ys.toSorted((a, b) => a - b));
            expect(Math.max(...ys)).toBeLessThan(drawing.height);
          }
          if (drawing?.kind !== 'columns') return;
          const boxes = drawing.boxes.map(({ x, y, width, height }) => ({
            x1: x,
            y1: y,
            x2: x + width,
            y2: y + height,
          }));
          for (const [index, box] of boxes.entries()) {
            expect(box.x2).toBeLessThanOrEqual(width + 0.05);
            expect(box.y2).toBeLessThanOrEqual(drawing.height);
            expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});

function entry(name: string): ChainEntry {
  return { key: name, name, href: `#${name}` };
}

function report(
  source: string,
  stance: Stance,
  via: readonly string[],
  speaker: string | null,
): OriginReport {
  const own = { ...entry(source), key: `source ${source}` };
  const last = speaker ?? via.at(-1);
  const through = speaker === null ? via.slice(0, -1) : via;
  return {
    source: own,
    stance,
    agencies: through.map(entry),
    through,
    end: {
      ...(last === undefined ? own : entry(last)),
      counts: stance === 'affirms' && last !== undefined,
    },
    voice: last ?? null,
  };
}

function columnsOf(reports: readonly OriginReport[]) {
  const drawing = layOutOrigins(reports, 880)?.drawing;
  if (drawing?.kind !== 'columns') throw new Error('Expected columns');
  return drawing;
}

function treeOf(reports: readonly OriginReport[]) {
  const drawing = layOutOrigins(reports, 344)?.drawing;
  if (drawing?.kind !== 'tree') throw new Error('Expected a tree');
  return drawing;
}

function originsOf(reports: readonly OriginReport[]): readonly string[] {
  return columnsOf(reports).boxes.flatMap(({ role, name }) => (role === 'origin' ? [name] : []));
}
