import { isNoun, type Noun } from '../../model/ids.ts';

/** The entry that an address names, and what of it. */
export interface EntryAddress {
  readonly noun: Noun;
  readonly id: string;
  /** What follows `#`, as in `claim:deaths#denies`; null where nothing does. */
  readonly part: string | null;
}

/** The entry that an address such as `actor:tass` names; null for another address. */
export function entryOf(url: string): EntryAddress | null {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0));
  if (!isNoun(scheme)) return null;
  const [id = '', ...part] = url.slice(colon + 1).split('#');
  return { noun: scheme, id, part: part.length === 0 ? null : part.join('#') };
}
