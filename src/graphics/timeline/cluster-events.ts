import { round } from '../round.ts';
import type { BandEvent } from './band-event.ts';
import type { BandMark } from './band-geometry.ts';
import type { ShapedEvent } from './place-events.ts';

/** The events in clusters: those close together are one numbered disc, larger for more events. */
export function clusterEvents(
  events: readonly ShapedEvent[],
  top: number,
  width: number,
): readonly BandMark[] {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const bins = new Map<number, [BandEvent, ...BandEvent[]]>();
  for (const { event, rows } of events) {
    const centre = rows[0]?.shape.centre ?? 0;
    const column = Math.min(columns - 1, Math.max(0, Math.floor((centre / width) * columns)));
    const bin = bins.get(column);
    if (bin === undefined) bins.set(column, [event]);
    else bin.push(event);
  }
  const most = Math.max(...Array.from(bins.values(), (bin) => bin.length));
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([column, bin]) => {
      const radius = round(9 + 10 * Math.sqrt(bin.length / most));
      const x = round(((column + 0.5) * width) / columns);
      const y = round(top + 22);
      const box = { x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius };
      return { kind: 'cluster', events: bin, x, y, radius, box };
    });
}

const COLUMN = 40;
