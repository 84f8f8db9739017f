import type { Stance } from '../../model/report.ts';
import type { Stretch } from '../sentences/split-sentences.ts';
import { findAttributions } from './find-attributions.ts';
import { openMemory } from './memory.ts';
import { condition, openWords } from './saying-verbs.ts';
import type { Sentence } from './sentence.ts';
import { type Attribution, type NamedActor, type ProposedVoice, toActor } from './voice.ts';

/** Whose word a part of an article is, and what that voice says of it. */
export interface Speech {
  /** Null for the article itself. */
  readonly voice: ProposedVoice | null;
  readonly via: readonly NamedActor[];
  /** The verb of saying as written, or `according to`; null without a voice. */
  readonly verb: string | null;
  readonly stance: Stance;
}

/** A sentence with whose word is in it. */
export interface VoicedSentence extends Sentence {
  readonly attributions: readonly Attribution[];
}

/** Finds the attributions of sentences in their order, so that pronouns go back to who was spoken of before. */
export function readVoices(sentences: readonly Sentence[]): readonly VoicedSentence[] {
  const memory = openMemory();
  return sentences.map((sentence) => {
    for (const name of sentence.names) {
      if (name.place !== null || name.kind === 'place' || name.kind === 'other') continue;
      const around = sentence.text.slice(Math.max(0, name.start - 60), name.end + 60);
      memory.mention(toActor(name), name.kind === 'person', around);
    }
    const attributions = findAttributions(sentence, memory);
    return { ...sentence, attributions };
  });
}

/** Whose word a stretch of a sentence is: that of the nearest attribution that covers most of it. */
export function speechOf(sentence: VoicedSentence, stretch: Stretch): Speech {
  const [found] = sentence.attributions
    .filter(({ covers }) => covers.some((each) => shareOf(stretch, each) >= 0.4))
    .sort((a, b) => distance(a.at, stretch) - distance(b.at, stretch));
  if (found !== undefined) {
    const { voice, via, verb, stance } = found;
    return { voice, via, verb, stance };
  }
  const text = sentence.text.slice(stretch.start, stretch.end);
  // `unknown whether`, of which the clause has only the first word.
  const withNext = sentence.text.slice(stretch.start, stretch.end + 10);
  const isOpen = openWords.test(withNext) || condition.test(text);
  return { voice: null, via: [], verb: null, stance: isOpen ? 'open' : 'affirms' };
}

/** How much of a stretch lies in another. */
function shareOf(stretch: Stretch, other: Stretch): number {
  const shared = Math.min(stretch.end, other.end) - Math.max(stretch.start, other.start);
  return Math.max(0, shared) / Math.max(1, stretch.end - stretch.start);
}

function distance(at: Stretch, stretch: Stretch): number {
  if (at.end <= stretch.start) return stretch.start - at.end;
  return at.start >= stretch.end ? at.start - stretch.end : 0;
}
