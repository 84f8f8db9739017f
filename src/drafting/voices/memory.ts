import type { NamedActor, ProposedVoice } from './voice.ts';

/** Who was spoken of so far in an article: to whom `she` and `the ministry` go back. */
export interface Memory {
  /** Keeps a name that was just mentioned, with the words around it that say what it is. */
  mention(actor: NamedActor, isPerson: boolean, words: string): void;
  /** Keeps who spoke last. */
  spoke(voice: ProposedVoice): void;
  /** Whom a pronoun means; null where that is open. */
  meantBy(pronoun: string): ProposedVoice | null;
  /** Whom `the` and a noun mean, by what was said of them. */
  meantByNoun(noun: string): ProposedVoice | null;
}

interface Mentioned {
  readonly actor: NamedActor;
  readonly isPerson: boolean;
  readonly words: string;
}

export function openMemory(): Memory {
  const mentioned: Mentioned[] = [];
  let last: ProposedVoice | null = null;
  const isPerson = (actor: NamedActor): boolean =>
    mentioned.findLast((each) => isSame(each.actor, actor))?.isPerson ?? false;
  return {
    mention: (actor, person, words) => {
      mentioned.push({ actor, isPerson: person, words: words.toLowerCase() });
    },
    spoke: (voice) => {
      last = voice;
    },
    meantBy: (pronoun) => {
      const wantsPerson = /^(?:he|she)$/iu.test(pronoun);
      if (last !== null && /^they$/iu.test(pronoun)) return last;
      if (last?.kind === 'actors' && last.actors.length === 1) {
        const [actor] = last.actors;
        if (actor !== undefined && isPerson(actor) === wantsPerson) return last;
      }
      if (last?.kind === 'unnamed' && wantsPerson && !impersonal.test(last.who)) return last;
      if (last?.kind === 'unnamed' && !wantsPerson) return null;
      const found = mentioned.findLast((each) => each.isPerson === wantsPerson);
      return found === undefined ? null : toVoice(found.actor);
    },
    meantByNoun: (noun) => {
      const pattern = new RegExp(`(?<!\\p{L})${RegExp.escape(noun.toLowerCase())}(?!\\p{L})`, 'u');
      const found = mentioned.findLast(({ words }) => pattern.test(words));
      return found === undefined ? null : toVoice(found.actor);
    },
  };
}

/** What speaks but is nobody. */
const impersonal =
  /(?:report|study|survey|statement|government|ministry|police|media|agency|company|court|council|parliament|group|party|bank|newspaper|office|army|military|guard|authority)$/iu;

function toVoice(actor: NamedActor): ProposedVoice {
  return { kind: 'actors', actors: [actor] };
}

function isSame(a: NamedActor, b: NamedActor): boolean {
  return a.actor === null || b.actor === null ? a.name === b.name : a.actor === b.actor;
}
