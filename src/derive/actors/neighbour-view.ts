import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { NeighbourCount } from './find-neighbours.ts';

/** An actor that appears with another in events and claims, as pages show it. */
export interface NeighbourView {
  readonly link: EntryLink;
  readonly events: number;
  readonly claims: number;
}

export function deriveNeighbour({ actor, events, claims }: NeighbourCount): NeighbourView {
  return { link: entryLink(actor), events, claims };
}
