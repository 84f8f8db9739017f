import { isNoun, type Noun } from '../../model/ids.ts';

/** The entry that an address such as `actor:tass` names; null for another address. */
export function entryOf(url: string): { readonly noun: Noun; readonly id: string } | null {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0));
  return isNoun(scheme) ? { noun: scheme, id: url.slice(colon + 1) } : null;
}
