import type { FoundName, KnownNameFinder } from '../known/find-known-names.ts';
import type { Word } from '../sentences/parse-english.ts';
import { bearsOffice, eventWords, isTitleWord, kindByWords, startsNoName } from './name-words.ts';

/** A name in a sentence, known or not, by offsets of the sentence. */
export interface Named {
  readonly start: number;
  readonly end: number;
  /** As written, without a title before it or a possessive after it. */
  readonly name: string;
  /** The id of the known actor; null for all others. */
  readonly actor: string | null;
  /** The id of the known place. */
  readonly place: string | null;
  readonly kind: NameKind;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'known' | 'other';

/** The names of an English sentence, in order: those of known actors and places, and every other run of words in capitals. */
export function findNames(
  sentence: string,
  words: readonly Word[],
  findKnown: KnownNameFinder,
): readonly Named[] {
  const all = findKnown(sentence);
  const found = all.filter(({ by }) => by !== 'adjective');
  const known = found.filter(({ noun, start, end, by }) => {
    if (noun === 'place')
      return !found.some(
        (other) => other.noun === 'actor' && other.start <= start && other.end >= end,
      );
    return by !== 'last name' || isWholeName(sentence, start, end);
  });
  const runs = findRuns(sentence, words).filter((run) => !isMadeOfKnown(run, all));
  const taken = known.map(toNamed).filter((name) => !runs.some((run) => isPartOf(name, run)));
  const others = runs.filter(
    (run) => !taken.some((name) => name.start < run.end && run.start < name.end),
  );
  return [...taken, ...others].sort((a, b) => a.start - b.start);
}

/** Whether nothing but known names, adjectives and titles is in a run, as in `Norland-Southland` and `Norlandic Minister`. */
function isMadeOfKnown(run: Named, found: readonly FoundName[]): boolean {
  const parts = [...run.name.matchAll(/[\p{L}\p{N}’']+/gu)].map(({ 0: part, index }) => ({
    start: run.start + index,
    end: run.start + index + part.length,
    part,
  }));
  return parts.every(
    ({ start, end, part }) =>
      found.some((name) => name.start <= start && end <= name.end) ||
      isTitleWord(part) ||
      startsNoName(part) ||
      (run.name.includes('-') && found.some(({ name }) => name === part)),
  );
}

/** Whether a known name is only the beginning of an organisation that no one knows here, as in `Norland Daily`. */
function isPartOf(name: Named, run: Named): boolean {
  const isLonger =
    run.start <= name.start && run.end >= name.end && run.end - run.start > name.end - name.start;
  return (
    isLonger &&
    run.kind === 'organisation' &&
    name.kind !== 'person' &&
    kindByWords(name.name) === null
  );
}

/** A last name is one where no other name goes before or after it. */
function isWholeName(sentence: string, start: number, end: number): boolean {
  const isJoinedAfter = /^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end));
  const [before = ''] = /(\S+)\s$/u.exec(sentence.slice(0, start)) ?? [];
  const isJoinedBefore =
    /^\p{Lu}\p{Ll}+\s$/u.test(before) &&
    !isTitleWord(before.trim()) &&
    !startsNoName(before.trim());
  return !isJoinedAfter && !isJoinedBefore;
}

function toNamed({ noun, id, start, end, name, kind: written }: FoundName): Named {
  const actor = noun === 'actor' ? id : null;
  const kind = written === 'person' || written === 'organisation' ? written : 'known';
  return { start, end, name, actor, place: actor === null ? id : null, kind };
}

const PART = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]+)*(?<!['’]s)\\.?";
/** In `Pilots' Union` the possessive is a part of the name. */
const OWNER =
  "(?:(?<=s)['’](?=\\s(?:Union|Association|Party|Federation|Guild|Council|League|Society|Club|Congress|Alliance|Assembly|Front|Committee)(?!\\p{L})))?";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])${PART}(?:${OWNER}(?:\\s(?:de|da|do|dos|del|della|der|den|di|du|la|le|van|von|ten|bin|ibn|al|el|of|for|and|the|of the|and the))?\\s?(?<=\\s|-)${PART})*`,
  'gu',
);

function findRuns(sentence: string, words: readonly Word[]): Named[] {
  return [...sentence.matchAll(RUN)].flatMap(({ 0: run, index }): Named[] =>
    splitRun(run, index).flatMap((part) => {
      const bare = withoutTitles(part);
      if (bare === null) return [];
      const inside = words.filter(({ start, end }) => start < bare.end && end > bare.start);
      const isFirst = /^[\s“"'‘(]*$/u.test(sentence.slice(0, bare.start));
      const isOwner = /^['’]s\s/u.test(sentence.slice(bare.end));
      if (isFirst && !isOwner && isPlainWord(bare.text, inside)) return [];
      return [
        {
          ...placed(bare),
          actor: null,
          place: null,
          kind: kindOf(bare.text, inside, sentence, part, bare),
        },
      ];
    }),
  );
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function placed({ text, start, end }: Run): Pick<Named, 'name' | 'start' | 'end'> {
  return { name: text, start, end };
}

/** Joined by `and`, `of` and the like only what belongs to one organisation; else each side is a name of its own. */
function splitRun(text: string, start: number): Run[] {
  const joint = /\s(?:(?:of|for|and)(?:\s+the)?|the)\s/gu;
  const cuts = [...text.matchAll(joint)].filter(({ 0: found, index }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + found.length);
    if (/and/u.test(found))
      return (
        !(kindByWords(before) === null && kindByWords(after) !== null && !/\s/u.test(before)) &&
        !eventWords.test(after)
      );
    return kindByWords(before) === null;
  });
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, index } of [...cuts, { 0: '', index: text.length }]) {
    const part = text.slice(from, index);
    runs.push({ text: part, start: start + from, end: start + index });
    from = index + found.length;
  }
  return runs.filter((run) => run.text.trim() !== '');
}

/** A run without the titles and words before it that begin no name; null where nothing is left. */
function withoutTitles({ text, start, end }: Run): Run | null {
  const parts = [...text.replace(/['’]s?$/u, '').matchAll(/\S+/gu)];
  let first = 0;
  // `Prime Minister` alone names no one, but `Foreign Ministry` does.
  const isOffice = kindByWords(text) === 'organisation';
  const isDropped = (word: string): boolean =>
    startsNoName(word) || (!isOffice && isTitleWord(word));
  while (first < parts.length && isDropped(parts[first]?.[0] ?? '')) first += 1;
  const [begin] = parts.slice(first);
  if (begin === undefined) return null;
  const name = text
    .slice(begin.index)
    .replace(/['’]s?$/u, '')
    .replace(/(?<=\p{L}{3})(?<!\b(?:Corp|Inc|Ltd|Bros))\.$/u, '');
  if (name.length < 2 || /^(?:\p{Lu}\.)+$/u.test(name)) return null;
  return {
    text: name,
    start: start + begin.index,
    end: Math.min(end, start + begin.index + name.length),
  };
}

/** A word at the beginning of a sentence that has its capital from there. */
function isPlainWord(text: string, words: readonly Word[]): boolean {
  if (/\s/u.test(text)) return false;
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  return !words.some(({ tags }) =>
    ['Person', 'Place', 'Organization'].some((tag) => tags.has(tag)),
  );
}

function kindOf(
  name: string,
  words: readonly Word[],
  sentence: string,
  whole: Run,
  bare: Run,
): NameKind {
  const all = (tag: string): boolean => words.some(({ tags }) => tags.has(tag));
  if (eventWords.test(name)) return 'other';
  const byWords = kindByWords(name);
  if (byWords !== null) return byWords;
  const titled = sentence.slice(whole.start, bare.start).trim();
  const isTitled =
    titled.split(/\s+/u).some(isTitleWord) ||
    bearsOffice(sentence.slice(0, whole.start), sentence.slice(bare.end));
  const isSeveral = /\s/u.test(name);
  if (isTitled && !/^\p{Lu}{2,}$/u.test(name)) return 'person';
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation';
  const before = /(\p{L}+)\s$/u.exec(sentence.slice(0, whole.start))?.[1]?.toLowerCase() ?? '';
  if (all('Person') && isSeveral) return 'person';
  if (all('Organization')) return 'organisation';
  if (all('Place') || ['in', 'near', 'at', 'from', 'outside'].includes(before)) return 'place';
  // No person goes with an article.
  if (before === 'the' || /^The\s/u.test(sentence.slice(whole.start)))
    return isSeveral ? 'organisation' : 'other';
  return isSeveral &&
    /^\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name)
    ? 'person'
    : 'other';
}
