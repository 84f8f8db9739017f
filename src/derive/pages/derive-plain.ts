import type { Site } from '../../model/content.ts';
import { type Frame, frame } from './frame.ts';

/** A page that is the same on every site, but for the site's settings. */
export interface PlainView {
  readonly frame: Frame;
}

/** The page about the site and its method. */
export function deriveAbout(site: Site): PlainView {
  return { frame: frame(site, { kind: 'about' }) };
}

/** The page for an address that does not exist. */
export function deriveNotFound(site: Site): PlainView {
  return { frame: { ...frame(site, { kind: 'not-found' }), indexed: false } };
}
