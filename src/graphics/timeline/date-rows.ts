import {
  type EdtfInterval,
  type EdtfMember,
  type EdtfNoDate,
  type EdtfPlain,
  type EdtfShape,
  earliestDay,
  latestDay,
} from '../../model/edtf-date.ts';
import { pictureWords } from '../../words/english/picture-words.ts';
import type { BandEvent, BandOptions } from './band-event.ts';

/** One date on the axis, in days since 1970. */
export interface DateRow {
  /** The kind: `day`, on that day; `span`, from start to end; `within`, on some day within it. */
  readonly kind: 'day' | 'span' | 'within';
  readonly start: DateEnd;
  readonly end: DateEnd;
  /** The label that distinguishes it from the event's other rows; null if it is the only one. */
  readonly name: string | null;
}

/** An end of a row: the beginning of its first day, or the end of its last. */
export type DateEnd =
  | { readonly kind: 'sharp' | 'soft' | 'unknown'; readonly day: number }
  /** Certain only from `sure` on, for example if an interval begins in some month. */
  | { readonly kind: 'slope'; readonly day: number; readonly sure: number }
  | { readonly kind: 'open' };

const MOST_ROWS = 6;

/** The rows of an event: one for each date that its sources give, else one for each of its possible dates. */
export function findDateRows(event: BandEvent, { dateWords }: BandOptions): readonly DateRow[] {
  const given = groupGiven(event);
  const rows =
    given.length > 1
      ? given.map(({ when, by }) => rowOf(when, by))
      : rowsOfDate(event.when, dateWords);
  const shown = rows.slice(0, MOST_ROWS);
  const last = shown.at(-1);
  if (rows.length === shown.length || last === undefined) return shown;
  return shown.with(-1, {
    ...last,
    name: `${last.name}, ${pictureWords.moreDates(rows.length - shown.length)}`,
  });
}

/** The day on which an end lies, in days since 1970; null if it is open. */
export function dayOfEnd(end: DateEnd): number | null {
  return end.kind === 'open' ? null : end.day;
}

/** A day such as `2022-09-07` in days since 1970. */
export function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(isoDay) / 86_400_000);
}

function rowsOfDate(when: EdtfShape, dateWords: BandOptions['dateWords']): readonly DateRow[] {
  if (when.kind !== 'one-of') return [rowOf(when, null)];
  const { members } = when;
  return members.map((member, index) => {
    const words = dateWords({ kind: 'one-of', members: [member] });
    if (members.length === 1) return rowOfMember(member, null);
    return rowOfMember(member, index === 0 ? words : pictureWords.orDate(words));
  });
}

/** The dates that sources give, equal ones together, in the order of their first appearance. */
function groupGiven(event: BandEvent): readonly { when: EdtfShape; by: string }[] {
  const byText = new Map<string, { when: EdtfShape; by: string }>();
  for (const { when, by } of event.given) {
    const known = byText.get(when.text);
    byText.set(when.text, known === undefined ? { when, by } : { when, by: `${known.by}, ${by}` });
  }
  return [...byText.values()];
}

function rowOf(when: EdtfShape, name: string | null): DateRow {
  switch (when.kind) {
    case 'day':
    case 'month':
    case 'year':
      return rowOfPlain(when, name);
    case 'instant':
      return { kind: 'day', ...sharpEnds(when), name };
    case 'interval':
      return rowOfInterval(when, name);
    case 'one-of': {
      const [first, ...others] = when.members;
      return others.length === 0
        ? rowOfMember(first, name)
        : { kind: 'within', ...boundsOf(when), name };
    }
    default:
      return { kind: 'within', ...sharpEnds(when), name };
  }
}

/** The row of a member of a set; an interval means any date within it. */
function rowOfMember(member: EdtfMember, name: string | null): DateRow {
  return member.kind === 'interval'
    ? { ...rowOfInterval(member, name), kind: 'within' }
    : rowOfPlain(member, name);
}

function rowOfInterval({ start, end }: EdtfInterval, name: string | null): DateRow {
  if (typeof end === 'string') {
    if (typeof start === 'string') throw new Error('An interval has at least one end');
    return {
      kind: 'span',
      start: startOf(start),
      end: endless(end, sharpEnds(start).end.day),
      name,
    };
  }
  if (typeof start === 'string') {
    return { kind: 'span', start: endless(start, sharpEnds(end).start.day), end: endOf(end), name };
  }
  return { kind: 'span', start: startOf(start), end: endOf(end), name };
}

function rowOfPlain(date: EdtfPlain, name: string | null): DateRow {
  const kind = date.kind === 'day' ? 'day' : 'within';
  const { start, end } = sharpEnds(date);
  if (date.qualifier === 'none') return { kind, start, end, name };
  return { kind, start: { ...start, kind: 'soft' }, end: { ...end, kind: 'soft' }, name };
}

function startOf(date: EdtfPlain): DateEnd {
  const { start, end } = sharpEnds(date);
  if (date.qualifier !== 'none') return { kind: 'soft', day: start.day };
  return date.kind === 'day' ? start : { kind: 'slope', day: start.day, sure: end.day };
}

function endOf(date: EdtfPlain): DateEnd {
  const { start, end } = sharpEnds(date);
  if (date.qualifier !== 'none') return { kind: 'soft', day: end.day };
  return date.kind === 'day' ? end : { kind: 'slope', day: end.day, sure: start.day };
}

/** An end without a date: open ones run to the picture's edge, unknown ones begin to fade at `day`. */
function endless(date: EdtfNoDate, day: number): DateEnd {
  return date === 'open' ? { kind: 'open' } : { kind: 'unknown', day };
}

/** The row from the first to the last of several dates; open if one of them is. */
function boundsOf(when: EdtfShape): Pick<DateRow, 'start' | 'end'> {
  const [first, last] = [earliestDay(when), latestDay(when)];
  return {
    start: first === null ? { kind: 'open' } : { kind: 'sharp', day: dayNumber(first) },
    end: last === null ? { kind: 'open' } : { kind: 'sharp', day: dayNumber(last) + 1 },
  };
}

interface SharpEnds {
  readonly start: { readonly kind: 'sharp'; readonly day: number };
  readonly end: { readonly kind: 'sharp'; readonly day: number };
}

function sharpEnds(date: EdtfShape): SharpEnds {
  const first = earliestDay(date);
  const last = latestDay(date);
  // Only intervals and sets are open, and their ends come here one by one.
  if (first === null || last === null) throw new Error('An open date has no sharp ends');
  return {
    start: { kind: 'sharp', day: dayNumber(first) },
    end: { kind: 'sharp', day: dayNumber(last) + 1 },
  };
}
