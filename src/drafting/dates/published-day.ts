import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { earliestDay } from '../../model/edtf-date.ts';
import type { Article, PrintedDate } from '../article/article.ts';
import type { KnownEntries } from '../known/known-entries.ts';
import type { ProposedDay } from '../proposal.ts';
import { type DayTime, dayTime, edtfOf, nearestYear } from './calendar.ts';

/** What is known of a document beside its text. */
export interface SourceFacts {
  /** EDTF: what an editor has given or inferred. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/**
 * The day on which an article was published: what its source entry says, else what the document prints for itself, else the day of its date line. A
 * day without a year is of the year in which it is nearest to the events of the story.
 */
export function proposePublished(
  article: Article,
  source: SourceFacts,
  known: KnownEntries,
): ProposedDay | null {
  if (source.published !== null) {
    return { value: source.published, reason: 'As the source has it.', isInferred: false };
  }
  const { printed, dateLine } = article;
  const whole = [printed, dateLine?.date ?? null].find(
    (date) => date !== null && date.year !== null,
  );
  if (whole?.year != null)
    return toDay(whole, whole.year, `The document prints “${whole.written}”.`, false);
  const partial = printed ?? dateLine?.date ?? null;
  if (partial === null) return null;
  const near = middleOf(known);
  if (near === null) return null;
  const year = nearestYear(partial, near);
  const reason = `The document prints “${partial.written}” without a year; in ${year} it is nearest to the events of the story.`;
  return toDay(partial, year, reason, true);
}

function toDay(
  { month, day }: PrintedDate,
  year: number,
  reason: string,
  isInferred: boolean,
): ProposedDay {
  return { value: edtfOf(dayTime(year, month, day)), reason, isInferred };
}

/** The day from which relative dates are counted; null where no day is known. */
export function publishedDay(published: ProposedDay | null): DayTime | null {
  const parsed = parseEdtf(published?.value ?? '');
  if (!parsed.ok || (parsed.date.kind !== 'day' && parsed.date.kind !== 'instant')) return null;
  const { year, month, day } = parsed.date;
  return dayTime(year, month, day);
}

/** The middle one of the days on which the events of a story begin. */
function middleOf({ events }: KnownEntries): DayTime | null {
  const days = events
    .flatMap(({ when }) => {
      const parsed = parseEdtf(when ?? '');
      const day = parsed.ok ? earliestDay(parsed.date) : null;
      return day === null ? [] : [Date.parse(day)];
    })
    .sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? null;
}
