import { compareDaySpans, type EdtfDate } from '../../model/edtf-date.ts';
import type { Noun } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import { type ActorRow, deriveActorRow } from '../entries/actor-row.ts';
import type { BriefRow } from '../entries/brief-row.ts';
import type { ClaimRow } from '../entries/claim-row.ts';
import { type EventRow, eventRowOf } from '../entries/event-row.ts';
import { derivePlaceRow, type PlaceRow } from '../entries/place-row.ts';
import type { SourceRow } from '../entries/source-row.ts';
import type { StoryRow } from '../entries/story-row.ts';
import { deriveTermRow, type TermRow } from '../entries/term-row.ts';
import type { Limit } from '../paging/limit.ts';
import { type Pager, paginate } from '../paging/paginate.ts';
import { briefsOf, daysOfStories, mergeTimelines, sourcesOf } from '../shares/merge.ts';
import type { SiteContent } from '../shares/site-content.ts';
import type { StoryShare } from '../shares/story-share.ts';
import { type Frame, frame } from './frame.ts';

/** A page of the list of all entries of one noun. */
export interface ListView {
  readonly frame: Frame;
  readonly noun: Noun;
  readonly total: number;
  readonly rows: readonly Row[];
  readonly pager: Pager;
}

export type Row =
  | StoryRow
  | BriefRow
  | ActorRow
  | EventRow
  | ClaimRow
  | SourceRow
  | PlaceRow
  | TermRow;

const PAGE: Limit = { items: 50, characters: 64_000 };

/** All pages of the list of one noun. */
export function deriveLists(noun: Noun, content: SiteContent): readonly ListView[] {
  const rows = findRows(noun, content);
  const pages = paginate(rows, PAGE, (number) => ({ kind: 'list', noun, number }));
  return pages.map(({ items, page, pager }) => ({
    frame: frame(content.site, page),
    noun,
    total: rows.length,
    rows: items,
    pager,
  }));
}

/** The rows of a list in its order: news newest first, documents and events by date, all else by name. */
function findRows(noun: Noun, content: SiteContent): readonly Row[] {
  const { stories, actors, places, terms } = content;
  switch (noun) {
    case 'story':
      return byText(
        stories.map(({ overview }) => overview.read().front.row),
        ({ link }) => link.name,
      );
    case 'brief':
      return byText(briefsOf(stories), ({ published }) => published.text).toReversed();
    case 'source':
      return sourcesOf(stories);
    case 'actor': {
      const days = daysOfStories(stories);
      return byText([...actors.values()], ({ name }) => name).map((actor) =>
        deriveActorRow(actor, days),
      );
    }
    case 'event':
      return mergeTimelines(stories.map(({ timeline }) => timeline.read()))
        .toSorted((a, b) => compareLatest(a.when, b.when))
        .map(eventRowOf);
    case 'claim':
      return stories.flatMap(({ rows }) => rows.read().claims);
    case 'place':
      return byText([...places.values()], ({ name }) => name).map((place) =>
        derivePlaceRow(place, countEvents(stories, place)),
      );
    case 'term':
      return byText([...terms.values()], ({ name }) => name).map((term) =>
        deriveTermRow(
          term,
          stories.flatMap(({ term: share }) => share(term.id)?.names ?? []),
        ),
      );
  }
}

function countEvents(stories: readonly StoryShare[], { id }: Place): number {
  return stories.reduce((sum, { place }) => sum + (place(id)?.events.length ?? 0), 0);
}

/** The items by name, in the root collation of Unicode, which is the same on every machine; equal names stay as given. */
function byText<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => collator.compare(textOf(a), textOf(b)));
}

const collator = new Intl.Collator('und', { numeric: true });

/** The order of events in their list: latest day first, undated last; those of one day as on the timeline. */
function compareLatest(a: EdtfDate | null, b: EdtfDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDaySpans(b, a);
}
