import type { DraftOf } from '../../file/schema/draft.ts';
import { findNameCount } from '../../fingerprint/find-name-count.ts';
import type { FingerprintLookup } from '../../fingerprint/fingerprint-lookup.ts';
import { tokenize } from '../../fingerprint/tokenize.ts';
import type { DraftSet } from '../drafts/draft-set.ts';

/** The names that one source uses for an actor, by the actor’s id, the most frequent first. Plain data. */
export type ActorNames = Readonly<Record<string, readonly string[]>>;

/** All spellings of an actor that its file gives. */
export function namesOf({ fields }: DraftOf<'actor'>): readonly string[] {
  return [...new Set([fields.name, ...(fields.aliases ?? []), ...(fields.weakAliases ?? [])])];
}

/**
 * The names of actors that were found in a source when its fingerprint was made. A name inside a longer one, as
 * `Lind` in `Ana Lind`, counts only where it appears alone; a name that several actors bear tells of none.
 */
export function findActorNames(lookup: FingerprintLookup, { actors }: DraftSet): ActorNames {
  const found: FoundName[] = [];
  for (const { name, words, bearers } of findBearers(actors.values())) {
    const times = findNameCount(lookup, name) ?? 0;
    if (times > 0) found.push({ name, bearers: [...bearers], times, words, alone: 0 });
  }
  const longestFirst = found.sort((a, b) => b.words.length - a.words.length);
  for (const [index, name] of longestFirst.entries()) {
    const inside = longestFirst
      .slice(0, index)
      .reduce((sum, longer) => sum + longer.alone * countInside(name.words, longer.words), 0);
    name.alone = name.times - inside;
  }
  const names = new Map<string, readonly string[]>();
  for (const { name, bearers, alone } of found.sort((a, b) => b.alone - a.alone)) {
    const [actor, ...others] = bearers;
    if (actor === undefined || others.length > 0 || alone <= 0) continue;
    names.set(actor, [...(names.get(actor) ?? []), name]);
  }
  return Object.fromEntries(names);
}

interface FoundName {
  readonly name: string;
  readonly bearers: readonly string[];
  readonly words: readonly string[];
  readonly times: number;
  /** How often it appears in no longer name. */
  alone: number;
}

interface BorneName extends Pick<FoundName, 'name' | 'words'> {
  readonly bearers: Set<string>;
}

/** Each name with the actors that bear it. Spellings of the same words, as a fingerprint compares them, are one name. */
function findBearers(actors: Iterable<DraftOf<'actor'>>): Iterable<BorneName> {
  const byWords = new Map<string, BorneName>();
  for (const actor of actors) {
    for (const name of namesOf(actor)) {
      const words = wordsOf(name);
      const borne = byWords.get(words.join(' ')) ?? { name, words, bearers: new Set() };
      borne.bearers.add(actor.id);
      byWords.set(words.join(' '), borne);
    }
  }
  return byWords.values();
}

function countInside(words: readonly string[], longer: readonly string[]): number {
  return longer.filter((_, start) => words.every((word, step) => longer[start + step] === word))
    .length;
}

function wordsOf(name: string): readonly string[] {
  return tokenize(name).map(({ text }) => text);
}
