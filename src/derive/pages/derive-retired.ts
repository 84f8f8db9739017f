import type { Retired, Site } from '../../model/content.ts';
import type { EntryLink } from '../links/entry-link.ts';
import { type Frame, frame, listCrumb } from './frame.ts';

/** A retired entry: the reason, and its successor. */
export interface RetiredView {
  readonly frame: Frame;
  readonly title: string;
  readonly reason: string;
  readonly successor: EntryLink | null;
}

export function deriveRetired(
  { noun, id, title, reason, successor }: Retired,
  site: Site,
): RetiredView {
  return {
    frame: { ...frame(site, { kind: 'entry', noun, id }, [listCrumb(noun)]), indexed: false },
    title,
    reason,
    successor:
      successor === null ? null : { noun: successor.noun, id: successor.id, name: successor.title },
  };
}
