import { cells } from '../../derive/nine-sources/cells.ts';
import type { Statement } from './find-statements.ts';

/** That a source has a voice say something of a claim, as the table of `cells.ts` says by hand. */
export interface Told {
  readonly claim: string;
  readonly source: string;
  readonly stance: string;
  /** The id of an actor, several joined by `+`, what an unnamed voice is called, or `itself`. */
  readonly voice: string;
}

/** All that the sources of the fixture have voices say. A source that is not in here with `itself` says nothing of that claim in its own voice. */
export const told: readonly Told[] = Object.entries(cells).flatMap(([claim, row]) =>
  Object.entries(row).flatMap(([column, said]) =>
    said.map((text) => {
      const [, state, stance = '', voice = 'itself'] =
        /^(ticker-\w+ )?(\w+)(?:: (.+?))?(?: \((?!unnamed).*| [<=].*)?$/.exec(text) ?? [];
      return {
        claim,
        source: state?.trim() ?? column,
        stance,
        voice: voice
          .replace(/ \(unnamed.*/, '')
          .split(' and ')
          .sort()
          .join('+'),
      };
    }),
  ),
);

/** Who publishes each source: what it says in its own voice is the word of these. */
const outlets: Readonly<Record<string, string>> = {
  courier: 'coast-courier',
  lantern: 'daily-lantern',
  milestone: 'the-milestone',
  'ministry-note': 'works-ministry',
  review: 'arvend-review',
  talblick: 'der-talblick',
  'ticker-early': 'sull-radio',
  'ticker-late': 'sull-radio',
  vestnik: 'rechnoy-vestnik',
};

/** Whether the table has a voice say what a statement says of it; what the statement leaves out may be any. */
export function isTold({ claim, source, stance, voice }: Statement): boolean {
  return told.some(
    (one) =>
      one.stance === stance &&
      (one.voice === voice || (one.voice === 'itself' && voice === outlets[one.source])) &&
      (claim === null || one.claim === claim) &&
      (source === null || one.source === source),
  );
}
