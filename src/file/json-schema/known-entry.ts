import type { Noun } from '../../model/ids.ts';

/** An entry that a field may name, as an editor offers it. Plain data. */
export interface KnownEntry {
  readonly id: string;
  /** The statement of a claim, the name of an actor, the title of a brief …; empty where that cannot be read. */
  readonly title: string;
  readonly state: 'draft' | 'published' | 'retired';
}

/** The entries of a site by their nouns, in the order in which they are offered. */
export type KnownEntries = Readonly<Record<Noun, readonly KnownEntry[]>>;
