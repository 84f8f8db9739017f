import type { EventRow } from '../derive/entries/event-row.ts';
import type { Corroboration } from '../derive/evidence/corroboration.ts';
import type { Origin } from '../derive/evidence/origins.ts';
import type { EntryLink } from '../derive/links/entry-link.ts';
import type { DateGiven } from '../derive/timeline/given-dates.ts';
import type { Site } from '../model/content.ts';
import { dateWords, momentWords } from './english/date-words.ts';
import { words } from './english/words.ts';
import { corroborationText, oppositionText, voicesText } from './evidence-sentences.ts';

/** "Timeline: The summit". */
export function timelineTitle(of: EntryLink | null, site: Site): string {
  return words.timelineOf(of === null ? site.title : of.name);
}

/** The status of an event according to its sources, and its date: "Expected, 15–16 September 2022". */
export function statusText(event: EventRow): string {
  return `${words.statuses[event.status]}, ${momentWords(event)}`;
}

/** The title of an event, which says so if it has not plainly happened: "Expected: The leaders meet". */
export function eventTitle({ status, link }: EventRow): string {
  return status === 'happened' ? link.name : `${words.statuses[status]}: ${link.name}`;
}

/** "Old Bridge, Norland". */
export function placeText(place: EntryLink, country: EntryLink | null): string {
  return country === null || country.name === place.name
    ? place.name
    : `${place.name}, ${country.name}`;
}

/** The claims about an event with their corroboration: "They will meet (2 sources, 1 origin: Ana Lind)". */
export function claimTexts(
  claims: readonly { readonly link: EntryLink; readonly corroboration: Corroboration }[],
): readonly string[] {
  const texts = claims.map(
    ({ link, corroboration }) => `${link.name} (${evidenceText(corroboration)})`,
  );
  return texts.length <= CLAIMS
    ? texts
    : [...texts.slice(0, CLAIMS), words.more(texts.length - CLAIMS)];
}

/** The voices that count as one origin: "Ana Lind, the ministry". */
export function originText({ voices }: Origin): string {
  return voices.map(({ name }) => name).join(', ');
}

/** A date that sources give if they differ: "5–7 September 2022: The Courier; The Herald". */
export function givenDateText({ when, voices }: DateGiven): string {
  return `${dateWords(when)}: ${voicesText(voices)}`;
}

/** The most claims in a calendar's note or a slide, which have no room for a long list; the event's page has it. */
const CLAIMS = 12;

function evidenceText(corroboration: Corroboration): string {
  return [corroborationText(corroboration), oppositionText(corroboration)]
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\.$/, '');
}
