import type { Stance } from '../../model/report.ts';

/** The id of a stance's shape in a page with a matrix; a source that denies or leaves open has the shape of any voice. */
export function shapeId(stance: Stance, isOwn: boolean): string {
  return stance === 'affirms' && isOwn ? 'mark_own' : `mark_${stance}`;
}
