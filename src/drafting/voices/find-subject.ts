import type { Word } from '../sentences/parse-english.ts';
import type { Memory } from './memory.ts';
import { isQuoted, type Sentence } from './sentence.ts';
import { type NamedActor, type ProposedVoice, toActor } from './voice.ts';

/** Nouns for people and offices that speak without being named. */
const speakers =
  /^(?:official|spokes(?:man|woman|men|women|people|person)|minister|ministry|president|government|source|witness|resident|police|authorit(?:y|ies)|analyst|expert|medium|media|newspaper|broadcaster|agency|company|lawyer|doctor|researcher|scientist|army|military|court|prosecutor|union|organi[sz]er|director|mayor|governor|leader|diplomat|aide|advis[eo]r|critic|opposition|rebel|ambassador|envoy|commander|officer|soldier|fisherman|worker|owner|operator|group|organi[sz]ation|party|parliament|council|commission|committee|institute|cent(?:re|er)|union|bank|firm|observer|activist|campaigner|survivor|neighbou?r|relative|local|villager|farmer|driver|captain|chief|head|chairman|chairwoman|chancellor|premier|king|queen|secretary|judge|senator|lawmaker|politician|people|investigator|inspector|engineer|economist|teacher|student|professor|author|historian|report|study|survey|statement|investor|trader|executive|manager|founder|editor|delegate|negotiator|inspectorate|regulator|watchdog|charity|department|office|service|navy|force|administration|side|delegation|team)$/iu;

const prepositions =
  /^(?:of|for|in|at|to|with|from|on|by|about|against|between|among|after|before|during|since|through|over|under|near|towards?|into|than|as|like|citing|including)$/iu;

interface SubjectOptions {
  /** Whether the first of several is meant, not the last. */
  readonly first?: boolean;
  /** Whether any noun may speak, not only one for people and offices. */
  readonly anyNoun?: boolean;
}

/**
 * Whose word it is by the noun phrase between two offsets of a sentence: a name that is no part of “of …” or “for …”, else a pronoun
 * that goes back to somebody, else people without a name.
 */
export function findSubject(
  sentence: Sentence,
  from: number,
  to: number,
  memory: Memory,
  { first = false, anyNoun = false }: SubjectOptions = {},
): ProposedVoice | null {
  const region = sentence.words.filter(
    ({ start, end }) => start >= from && end <= to && !isQuoted(sentence, start),
  );
  const named = sentence.names
    .filter(({ start, end }) => start >= from && end <= to)
    .filter(({ start, end, kind }) => kind !== 'other' && !isModifier(sentence, start, end, from));
  const ordered = first ? named : named.toReversed();
  const [name] = ordered.filter(({ kind, place }) => kind !== 'place' && place === null);
  const pronoun = (first ? region : region.toReversed()).find(isPersonal);
  const isNearer =
    pronoun !== undefined &&
    name !== undefined &&
    (first ? pronoun.start < name.start : pronoun.start > name.end);
  if (name !== undefined && !isNearer) {
    const others = ordered.filter(
      (other) => other !== name && isJoined(sentence.text, other, name),
    );
    return {
      kind: 'actors',
      actors: [...others, name].sort((a, b) => a.start - b.start).map(toActor),
    };
  }
  if (pronoun !== undefined) return memory.meantBy(pronoun.text);
  return findUnnamed(sentence, region, memory, { first, anyNoun });
}

const isPersonal = ({ text }: Word): boolean => /^(?:he|she|it|they)$/iu.test(text);

/** Whether a name belongs to another noun: after a preposition, as a possessive, or before a noun as an adjective does. */
function isModifier(sentence: Sentence, start: number, end: number, from: number): boolean {
  if (/^['’]s?\s+[\p{L}]/u.test(sentence.text.slice(end))) return true;
  // In `envoy to Southland Ana Lind` the preposition has its name already.
  const follows = sentence.names.some(
    (name) => name.end < start && /^\s+$/u.test(sentence.text.slice(name.end, start)),
  );
  if (follows) return false;
  const before = sentence.words.filter((word) => word.end <= start && word.start >= from);
  for (const word of before.toReversed()) {
    if (prepositions.test(word.text)) return true;
    const isLead = ['Determiner', 'Adjective', 'Possessive', 'Honorific'].some((tag) =>
      word.tags.has(tag),
    );
    const isClose = /^[\s]*$/u.test(sentence.text.slice(word.end, start));
    if (!isLead && !(isClose && /^\p{Lu}/u.test(word.text))) return false;
    if (isClose && speakers.test(word.root)) return false;
  }
  return false;
}

function isJoined(
  text: string,
  a: { start: number; end: number },
  b: { start: number; end: number },
): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return /^\s+and\s+$/u.test(text.slice(left.end, right.start));
}

/** People without a name, as the text calls them, or the one whom `the ministry` goes back to. */
function findUnnamed(
  sentence: Sentence,
  region: readonly Word[],
  memory: Memory,
  { first = false, anyNoun = false }: SubjectOptions,
): ProposedVoice | null {
  const heads = region.filter((word) => isHead(word) && !isInPhrase(sentence, word, region));
  const head =
    (first ? heads[0] : heads.at(-1)) ??
    (anyNoun && !first ? lastNoun(sentence, region) : undefined);
  if (head === undefined) return null;
  const start = startOfPhrase(sentence, head, region);
  const who = sentence.text.slice(start, endOfPhrase(sentence, head, region)).trim();
  if (/^(?:the|its|his|her|their)\s/iu.test(who)) {
    const meant = memory.meantByNoun(head.root);
    if (meant !== null) return meant;
  }
  const within = (at: { start: number; end: number }): boolean =>
    at.start >= start && at.end <= start + who.length;
  const owner = sentence.found.find((name) => name.noun === 'actor' && within(name));
  const unknown = sentence.names.find(
    (name) =>
      within(name) && name.kind !== 'person' && name.kind !== 'place' && name.place === null,
  );
  const of: NamedActor | null = owner
    ? { actor: owner.id, name: owner.name }
    : unknown
      ? toActor(unknown)
      : null;
  return { kind: 'unnamed', who, of };
}

function isHead({ root, text, tags }: Word): boolean {
  return (speakers.test(root) || speakers.test(text)) && !tags.has('Verb') && !/['’]s$/u.test(text);
}

/** Whatever noun is right before a verb of saying speaks: `the coast guard said`. */
function lastNoun(sentence: Sentence, region: readonly Word[]): Word | undefined {
  const last = region.at(-1);
  const isNoun =
    last?.tags.has('Noun') === true && !last.tags.has('Date') && !last.tags.has('Pronoun');
  const isSubject = isNoun && !isInPhrase(sentence, last, region);
  return isSubject ? last : undefined;
}

function isInPhrase(sentence: Sentence, head: Word, region: readonly Word[]): boolean {
  const start = startOfPhrase(sentence, head, region);
  const before = region.filter(({ end }) => end <= start).at(-1);
  return (
    before !== undefined &&
    prepositions.test(before.text) &&
    !/^(?:by|to|citing)$/iu.test(before.text)
  );
}

/** Back over what describes a noun, to its article. */
function startOfPhrase(sentence: Sentence, head: Word, region: readonly Word[]): number {
  let start = head.start;
  for (const word of region.filter(({ end }) => end <= head.start).toReversed()) {
    if (!/^[\s-]*$/u.test(sentence.text.slice(word.end, start))) break;
    if (prepositions.test(word.text) || word.tags.has('Verb') || word.tags.has('Conjunction'))
      break;
    start = word.start;
    if (word.tags.has('Determiner')) break;
  }
  return start;
}

/** On over `in the ministry` and `of the company`, up to a mark or a verb. */
function endOfPhrase(sentence: Sentence, head: Word, region: readonly Word[]): number {
  let end = head.end;
  let isOpen = false;
  for (const word of region.filter(({ start }) => start >= head.end)) {
    if (!/^\s*$/u.test(sentence.text.slice(end, word.start))) break;
    if (/^(?:in|of|at|from|for|with|close)$/iu.test(word.text)) isOpen = true;
    if (!isOpen || word.tags.has('Verb')) break;
    end = word.end;
  }
  return end;
}
