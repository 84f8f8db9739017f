/**
 * The part of the untyped `edtf` package that is used here: its grammar, whose objects this declares
 * for levels 0 and 1 and sets, not its dates, which count in local hours and misplace seasons.
 */
declare module 'edtf' {
  export interface DateNode {
    readonly type: 'Date';
    readonly level: number;
    /** Year, month from 0, day, hours, minutes, seconds: as many as were written. */
    readonly values: readonly number[];
    /** Two bits a digit pair, from the year's first digit (1) to the day's last (128). */
    readonly unspecified?: number;
    readonly uncertain?: boolean;
    readonly approximate?: boolean;
    readonly timeZone?: string;
  }

  export interface YearNode {
    readonly type: 'Year' | 'Decade' | 'Century' | 'Season';
    readonly level: number;
    readonly values: readonly number[];
  }

  export interface IntervalNode {
    readonly type: 'Interval';
    readonly level: number;
    /** Infinity is the open end `..`, null the unknown end. */
    readonly values: readonly [IntervalEndNode, IntervalEndNode];
  }

  export type IntervalEndNode = DateNode | number | null;

  export interface SetNode {
    readonly type: 'Set' | 'List';
    readonly values: readonly (DateNode | [DateNode, DateNode])[];
    /** Whether the first member is open towards the past: `[..2022]`. */
    readonly earlier?: boolean;
    /** Whether the last member is open towards the future: `[2022..]`. */
    readonly later?: boolean;
  }

  /** Throws where `input` is not EDTF of any level. */
  export function parse(input: string): DateNode | YearNode | IntervalNode | SetNode;
}
