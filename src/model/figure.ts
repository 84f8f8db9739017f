/** A figure as a source gives it: between which numbers it lies, and of what. Plain data, safe in JSON. */
export interface Figure {
  /** Null where nothing bounds it on that side. */
  readonly low: Bound | null;
  readonly high: Bound | null;
  /** Whether a word such as “about” widened it. */
  readonly about: boolean;
  readonly unit: Unit | null;
  /** The numbers as written, without what a hedge makes of them; none in “dozens”. */
  readonly numbers: readonly number[];
}

/** An end of what a figure may be; `included` distinguishes “at least” from “more than”. */
export interface Bound {
  readonly value: number;
  readonly included: boolean;
}

/** What a figure counts: a measure, which can be converted within its kind, or words. */
export type Unit =
  | {
      readonly kind: string;
      /** How many of the first measure of its kind one of it is. */
      readonly factor: number;
      /** What none of it is in the first measure of its kind, as of degrees; nothing where it is left out. */
      readonly offset?: number;
    }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Whether the words are sure to name things, and no measure that no one knows here. */
      readonly isCounted: boolean;
    };
