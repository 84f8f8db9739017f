import type { Stance } from '../../model/report.ts';
import type { Stretch } from '../sentences/split-sentences.ts';
import { coverOf } from './cover-of.ts';
import { findRelays, withoutSpeakers } from './find-relays.ts';
import { findSubject } from './find-subject.ts';
import type { Memory } from './memory.ts';
import { halfVerbs, judgingVerbs, stanceOfVerb } from './saying-verbs.ts';
import { isQuoted, type Sentence } from './sentence.ts';
import { isInverted, isPlacedLast, isVerb, saysSomething, startOfGroup } from './verb-shape.ts';
import { type Attribution, type ProposedVoice, toActor } from './voice.ts';

/**
 * How a sentence says whose word it is: by verbs of saying with their subjects (`X said`, `said X`, `X was quoted as saying by Y`, `Y
 * reported, citing X`), and by `according to X`. Where a speaker is there already, X is through whom the word came.
 */
export function findAttributions(sentence: Sentence, memory: Memory): readonly Attribution[] {
  const spoken = sentence.words.flatMap((_, index) => {
    const found = readVerb(sentence, index, memory);
    if (found !== null) memory.spoke(found.voice);
    return found ?? [];
  });
  const according = findAccording(sentence, memory);
  if (according === null) return spoken;
  if (spoken.length === 0 || according.voice.kind !== 'actors') return [...spoken, according];
  const relays = according.voice.actors;
  return spoken.map((each) =>
    each.via.length > 0 ? each : { ...each, via: withoutSpeakers(relays, each.voice) },
  );
}

function readVerb(sentence: Sentence, index: number, memory: Memory): Attribution | null {
  const { words, text } = sentence;
  const word = words[index];
  if (word === undefined || isQuoted(sentence, word.start)) return null;
  const stance = stanceOfVerb(word.root);
  if (stance === null || !isVerb(words, index)) return null;
  if (halfVerbs.has(word.root) && !saysSomething(sentence, index)) return null;
  const group = startOfGroup(words, index);
  const before = words.slice(group, index).map((each) => each.text.toLowerCase());
  const isNegated = before.some((each) => /^(?:not|never)$|n['’]t$/u.test(each));
  if (isNegated && judgingVerbs.has(word.root)) return null;
  // Who should believe it does not.
  if (before.some((each) => /^(?:should|must|could|might|can|cannot)$/u.test(each))) return null;
  const isPassive = before.some((each) => /^(?:is|are|was|were|be|been|being)$/u.test(each));
  if (isPassive && !/ing$/u.test(word.text)) return readPassive(sentence, index, group, memory);
  const previous = words[group - 1]?.text ?? '';
  if (/^to$/iu.test(previous) && words[group - 2]?.text !== 'used') return null;
  const subject = findSpeaker(sentence, index, group, memory);
  if (subject === null) return null;
  const source = findCited(sentence, index, memory);
  const voice = source ?? subject;
  const via =
    source !== null && subject.kind === 'actors' ? subject.actors : findRelays(sentence, word);
  const at = { start: word.start, end: word.end };
  return {
    voice,
    via: withoutSpeakers(via, voice),
    verb: text.slice(at.start, at.end),
    stance: isNegated ? negated(stance) : stance,
    at,
    covers: coverOf(sentence, at, isInverted(sentence, index) || isPlacedLast(sentence, index)),
  };
}

/** Whoever `did not deny` something leaves it open. */
function negated(stance: Stance): Stance {
  return stance === 'affirms' ? 'affirms' : 'open';
}

/** `X was quoted as saying by Y`; `is said to` names no one. */
function readPassive(
  sentence: Sentence,
  index: number,
  group: number,
  memory: Memory,
): Attribution | null {
  const { words, text } = sentence;
  const word = words[index];
  if (word === undefined) return null;
  const at: Stretch = { start: word.start, end: word.end };
  const following = text.slice(at.end);
  if (!/^\s+(?:\p{L}+\s+)?as\s+(?:saying|telling|stating)/u.test(following)) return null;
  const from = startOfRegion(sentence, group);
  const voice = findSubject(sentence, from, words[group]?.start ?? at.start, memory);
  if (voice === null) return null;
  const by = /\sby\s/u.exec(following);
  const start = at.end + (by === null ? 0 : by.index + by[0].length);
  const relay = by === null ? null : findSubject(sentence, start, endOfPhrase(text, start), memory);
  const isAfter = sentence.quotations.some(({ end }) => end <= at.start);
  return {
    voice,
    via: relay?.kind === 'actors' ? withoutSpeakers(relay.actors, voice) : [],
    verb: `${word.text} as saying`,
    stance: 'affirms',
    at,
    covers: coverOf(sentence, at, isAfter),
  };
}

/** `Y quoted X as saying`, `Y reported, citing X`: who is behind the word of a verb’s subject. */
function findCited(sentence: Sentence, index: number, memory: Memory): ProposedVoice | null {
  const word = sentence.words[index];
  if (word === undefined) return null;
  const after = sentence.text.slice(word.end);
  const as = /\s+as\s+(?:saying|telling)/u.exec(after);
  if (/^(?:quote|cite)$/u.test(word.root) && as !== null)
    return findSubject(sentence, word.end, word.end + as.index, memory);
  const citing = /^[^“”"]{0,40}?,?\s(?:citing|quoting)\s/u.exec(after);
  if (citing === null) return null;
  const start = word.end + citing[0].length;
  const end = /[.,;:“”"](?=\s|$)/u.exec(sentence.text.slice(start));
  return findSubject(
    sentence,
    start,
    end === null ? sentence.text.length : start + end.index,
    memory,
  );
}

function findSpeaker(
  sentence: Sentence,
  index: number,
  group: number,
  memory: Memory,
): ProposedVoice | null {
  const { words, text } = sentence;
  const word = words[index];
  const first = words[group];
  if (word === undefined || first === undefined) return null;
  if (isInverted(sentence, index)) {
    const after = findSubject(sentence, word.end, endOfPhrase(text, word.end), memory, {
      first: true,
    });
    if (after !== null) return after;
  }
  if (/ing$/u.test(word.text) && group === index) {
    const isLoose = /(?:,|\bby|\bas)\s*$/u.test(text.slice(0, word.start));
    return isLoose ? findSubject(sentence, 0, word.start, memory, { first: true }) : null;
  }
  const region = startOfRegion(sentence, group);
  // In `…, a Norland official said.` nothing before the comma is the subject; in `…, the official, Ana Lind, said.` it is the name.
  const comma = isPlacedLast(sentence, index) ? text.lastIndexOf(',', first.start - 3) + 1 : 0;
  const from = Math.max(region, comma);
  const previous = words[group - 1];
  const isShared = previous === undefined || /^(?:and|but|then)$/iu.test(previous.text);
  const own = findSubject(sentence, from, first.start, memory, {
    first: isShared,
    anyNoun: plainVerbs.test(word.root),
  });
  if (own !== null || from === 0) return own;
  return findSubject(sentence, 0, first.start, memory, { first: true });
}

/** Verbs of which only somebody who speaks is the subject. */
const plainVerbs = /^(?:say|tell|announce|confirm|deny|insist|claim|allege)$/u;

/** Where the words begin that may be the subject of a verb: after what ends a clause before it. */
function startOfRegion({ words, text, quotations }: Sentence, group: number): number {
  const limit = words[group]?.start ?? 0;
  const quoted = quotations.filter(({ end }) => end <= limit).map(({ end }) => end);
  const starters = words
    .slice(0, group)
    .filter(({ text: each }) => clauseStarters.test(each))
    .map(({ end }) => end);
  const marks = [...text.slice(0, limit).matchAll(/[;:]|\s[–—]\s/gu)].map(({ index }) => index + 1);
  return Math.max(0, ...quoted, ...starters, ...marks);
}

const clauseStarters =
  /^(?:that|because|while|although|though|when|if|whether|what|which|where|whereas|but)$/iu;

function endOfPhrase(text: string, from: number): number {
  const mark =
    /[.,;:“”"](?=\s|$)|\s(?:who|which|that|in|on|as|after|before|when|while|during)\s/u.exec(
      text.slice(from),
    );
  return mark === null ? text.length : from + mark.index;
}

function findAccording(sentence: Sentence, memory: Memory): Attribution | null {
  const { text } = sentence;
  const match = /(?<!\p{L})according\s+to\s+/iu.exec(text);
  if (match === null || isQuoted(sentence, match.index)) return null;
  const start = match.index + match[0].length;
  const end = endOfPhrase(text, start);
  const voice =
    findSubject(sentence, start, end, memory, { anyNoun: true }) ??
    findWithin(sentence, start, end);
  if (voice === null) return null;
  const isFirst = /^[\s“"]*$/u.test(text.slice(0, match.index));
  return {
    voice,
    via: [],
    verb: 'according to',
    stance: 'affirms',
    at: { start: match.index, end: start },
    covers: [isFirst ? { start: end, end: text.length } : { start: 0, end: match.index }],
  };
}

/** `according to a statement of the ministry`: the name within the phrase. */
function findWithin(sentence: Sentence, start: number, end: number): ProposedVoice | null {
  const name = sentence.names.find(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      each.place === null &&
      each.kind !== 'place' &&
      each.kind !== 'other',
  );
  return name === undefined ? null : { kind: 'actors', actors: [toActor(name)] };
}
