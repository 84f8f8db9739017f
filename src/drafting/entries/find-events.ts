import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { compareDates } from '../../model/compare-dates.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { StemExpander } from '../claims/claim-index.ts';
import type { KnownEntries, KnownEvent } from '../known/known-entries.ts';
import type { Stretch } from '../sentences/split-sentences.ts';
import type { Sentence } from '../voices/sentence.ts';

/** The events that the words around a date speak of, best first. */
export type EventFinder = (
  sentence: Sentence,
  date: Stretch,
  value: string | null,
) => readonly string[];

const MOST = 3;

/**
 * Makes a finder of events: they score by words of their title in the clause of a date, twice as much as in the rest of the sentence, by their
 * actors and place, and by their date where it agrees. An event needs something beside its date.
 */
export function eventFinder({ events }: KnownEntries, expand: StemExpander): EventFinder {
  const known = events.map((event) => ({
    event,
    stems: new Set(expand.ofText(event.title)),
    date: dateOf(event.when),
  }));
  return (sentence, { start, end }, value) => {
    const clause = sentence.clauses.find((each) => each.start <= start && end <= each.end);
    const whole = { start: 0, end: sentence.text.length };
    const near = new Set(expand.within(sentence, clause ?? whole));
    const all = new Set(expand.within(sentence, whole));
    const date = dateOf(value);
    return known
      .map(({ event, stems, date: when }) => {
        const words = share(stems, near) * 2 + share(stems, all);
        const names = namesIn(sentence, event);
        const isSameDay =
          date !== null && when !== null && compareDates(date, when) !== 'different';
        return {
          id: event.id,
          score: words + names / 2 + (isSameDay ? 1 : 0),
          isNear: words > LEAST,
        };
      })
      .filter(({ isNear }) => isNear)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ id }) => id);
  };
}

/** A share of the words of a title below which a sentence speaks of something else. */
const LEAST = 0.6;

function share(stems: ReadonlySet<string>, text: ReadonlySet<string>): number {
  const shared = [...stems].filter((stem) => text.has(stem));
  return shared.length / Math.max(1, stems.size);
}

/** The share of the actors of an event and its place that a sentence names. */
function namesIn({ found }: Sentence, { actors, place }: KnownEvent): number {
  const wanted = [...actors, ...(place === null ? [] : [place])];
  const named = wanted.filter((id) => found.some((name) => name.id === id));
  return named.length / Math.max(1, wanted.length);
}

function dateOf(written: string | null): EdtfDate | null {
  const parsed = parseEdtf(written ?? '');
  return parsed.ok ? parsed.date : null;
}
