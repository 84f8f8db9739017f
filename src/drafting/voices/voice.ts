import type { Stance } from '../../model/report.ts';
import type { Named } from '../names/find-names.ts';
import type { Stretch } from '../sentences/split-sentences.ts';

/** An actor that a text names: one that is known by its id, or a name of which nothing is known yet. */
export interface NamedActor {
  readonly actor: string | null;
  readonly name: string;
}

/** Whose word something is. */
export type ProposedVoice =
  | { readonly kind: 'actors'; readonly actors: readonly NamedActor[] }
  | {
      readonly kind: 'unnamed';
      /** As the text calls them: `a Norland official`. */
      readonly who: string;
      /** To whom they belong. */
      readonly of: NamedActor | null;
    };

/** How a sentence says whose word something in it is. */
export interface Attribution {
  readonly voice: ProposedVoice;
  /** Through whom the word came, nearest to the source first. */
  readonly via: readonly NamedActor[];
  /** The verb of saying as written, or `according to`. */
  readonly verb: string;
  readonly stance: Stance;
  /** Where the verb is, by offsets of the sentence. */
  readonly at: Stretch;
  /** What in the sentence it covers, beside quotations. */
  readonly covers: readonly Stretch[];
}

export function toActor({ actor, name }: Named): NamedActor {
  return { actor, name };
}
