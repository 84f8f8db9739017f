import type { Word } from '../sentences/parse-english.ts';
import type { Sentence } from './sentence.ts';
import { type NamedActor, type ProposedVoice, toActor } from './voice.ts';

/** Before whom a word came through: after `told`, in an interview with, as reported by. */
const leads: readonly RegExp[] = [
  /^\s+(?:in\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:interview|remarks|comments|statement|message)\s+(?:with|to|carried by|published by))\s+(?:the\s+)?/u,
  /^[^“”"]{0,60}?,?\s+(?:as reported by|cited by|quoted by)\s+(?:the\s+)?/u,
];
const told = /^\s+(?:the\s+)?/u;

/** How far after such words the name may begin. */
const REACH = 40;

/** The organisations that a verb of saying names as those through whom the word came: `told the Courier`. */
export function findRelays(sentence: Sentence, word: Word): readonly NamedActor[] {
  const after = sentence.text.slice(word.end);
  return [...(word.root === 'tell' ? [told] : []), ...leads].flatMap((lead) => {
    const match = lead.exec(after);
    if (match === null) return [];
    const start = word.end + match[0].length;
    const name = sentence.names.find(
      (each) =>
        each.start >= start &&
        each.start - start < REACH &&
        !/[,;]|\sin\s|\sat\s/u.test(sentence.text.slice(start, each.start)),
    );
    const isMedium =
      name !== undefined &&
      name.place === null &&
      ['organisation', 'known', 'other'].includes(name.kind);
    return isMedium ? [toActor(name)] : [];
  });
}

/** Those through whom a word came, without its speakers. */
export function withoutSpeakers(
  relays: readonly NamedActor[],
  voice: ProposedVoice,
): readonly NamedActor[] {
  const speakers = voice.kind === 'actors' ? voice.actors : [];
  return relays.filter((relay) => !speakers.some((speaker) => isSame(speaker, relay)));
}

function isSame(a: NamedActor, b: NamedActor): boolean {
  return a.actor === null ? a.name === b.name : a.actor === b.actor;
}
