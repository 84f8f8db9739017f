import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/graphics/box.ts';
import { layOutNetwork, type Neighbour } from '../../src/graphics/network/lay-out-network.ts';
import { widthOfLines } from '../../src/graphics/text/wrap-text.ts';

describe('the actor network', () => {
  it('is not drawn for an actor that appears alone', () => {
    expect(layOutNetwork('A', [], 344)).toBeNull();
  });

  it('shows the twelve heaviest neighbours and counts the rest', () => {
    const neighbours = Array.from({ length: 20 }, (_, index) => neighbour(`N${index}`, index, 1));
    const network = layOutNetwork('A', neighbours, 344);
    expect(network?.marks).toHaveLength(12);
    expect(network?.more).toBe(8);
    expect(network?.marks[0]?.neighbour.name).toBe('N19');
  });

  it('draws a stronger bond with a stronger line, whatever the order of its input', () => {
    const neighbours = [neighbour('weak', 1, 0), neighbour('strong', 5, 4)];
    const network = layOutNetwork('A', neighbours, 640);
    const [strong, weak] = network?.marks ?? [];
    expect(strong?.stroke).toBeGreaterThan(weak?.stroke ?? 9);
    expect(layOutNetwork('A', neighbours.toReversed(), 640)).toEqual(network);
  });

  it('keeps names and marks inside the picture and off one another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), {
          minLength: 1,
          maxLength: 14,
        }),
        fc.constantFrom(344, 640),
        (names, width) => {
          const neighbours = names.map((name, index) => ({
            ...neighbour(name, index, 1),
            id: `n${index}`,
          }));
          const network = layOutNetwork('The one in the middle', neighbours, width);
          const boxes = (network?.marks ?? []).map(({ x, y, radius, text }) => {
            const wide = widthOfLines(text.lines, 13);
            return {
              x1: text.anchor === 'start' ? x - radius : text.x - wide,
              x2: text.anchor === 'start' ? text.x + wide : x + radius,
              y1: Math.min(y - radius, text.y - 11),
              y2: Math.max(y + radius, text.y - 11 + text.lines.length * 15),
            };
          });
          for (const [index, box] of boxes.entries()) {
            expect(box.x1).toBeGreaterThanOrEqual(0);
            expect(box.x2).toBeLessThanOrEqual(width);
            expect(box.y1).toBeGreaterThanOrEqual(-0.5);
            expect(box.y2).toBeLessThanOrEqual((network?.height ?? 0) + 4);
            expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
          }
        },
      ),
    );
  });
});

function neighbour(name: string, events: number, claims: number): Neighbour {
  return { id: name, name, href: '#', events, claims };
}
