import type { Content } from '../../model/content.ts';
import { compareDaySpans, type EdtfDate } from '../../model/edtf-date.ts';
import type { Noun } from '../../model/ids.ts';
import { orderSources } from '../../model/in-source-order.ts';
import { hullOf, spanOfStory } from '../parts/day-span.ts';
import { type Frame, frame } from '../parts/frame.ts';
import { type Pager, paginate } from '../parts/paginate.ts';
import { findTimelineEvents } from '../parts/timeline-subject.ts';
import { type ActorRow, deriveActorRow } from '../rows/actor-row.ts';
import { type BriefRow, deriveBriefRow } from '../rows/brief-row.ts';
import { type ClaimRow, deriveClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import { derivePlaceRow, type PlaceRow } from '../rows/place-row.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import { deriveStoryRow, type StoryRow } from '../rows/story-row.ts';
import { deriveTermRow, type TermRow } from '../rows/term-row.ts';

/** All entries of one noun, fifty a page. */
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

const ROWS_A_PAGE = 50;

/** All pages of the list of one noun. */
export function deriveLists(noun: Noun, content: Content): readonly ListView[] {
  const rows = findRows(noun, content);
  const pages = paginate(rows, ROWS_A_PAGE, (number) => ({ kind: 'list', noun, number }));
  return pages.map(({ items, page, pager }) => ({
    frame: frame(content.site, page),
    noun,
    total: rows.length,
    rows: items.map((row) => row()),
    pager,
  }));
}

type LazyRow = () => Row;

/** News newest first, documents and events by date, all else by name. */
function findRows(noun: Noun, content: Content): readonly LazyRow[] {
  switch (noun) {
    case 'story':
      return byText([...content.stories.values()], ({ title }) => title).map(
        (story) => () => deriveStoryRow(story),
      );
    case 'brief':
      return byText([...content.briefs.values()], ({ published }) => published)
        .toReversed()
        .map((brief) => () => deriveBriefRow(brief));
    case 'source':
      return orderSources([...content.sources.values()]).map(
        (source) => () => deriveSourceRow(source),
      );
    case 'actor': {
      const days = hullOf(
        [...content.stories.values()].flatMap((story) => spanOfStory(story) ?? []),
      );
      return byText([...content.actors.values()], ({ name }) => name).map(
        (actor) => () => deriveActorRow(actor, days),
      );
    }
    case 'event':
      return findTimelineEvents(content)
        .toSorted((a, b) => compareLatest(a.when, b.when))
        .map((event) => () => deriveEventRow(event));
    case 'claim':
      return [...content.stories.values()].flatMap(({ claims }) =>
        claims.map((claim) => () => deriveClaimRow(claim)),
      );
    case 'place':
      return byText([...content.places.values()], ({ name }) => name).map(
        (place) => () => derivePlaceRow(place),
      );
    case 'term':
      return byText([...content.terms.values()], ({ name }) => name).map(
        (term) => () => deriveTermRow(term),
      );
  }
}

/** By the root collation of Unicode, which is the same on every machine; equal texts stay as given. */
function byText<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => collator.compare(textOf(a), textOf(b)));
}

const collator = new Intl.Collator('und', { numeric: true });

/** The latest day first, undated last; the events of a day as on the timeline. */
function compareLatest(a: EdtfDate | null, b: EdtfDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDaySpans(b, a);
}
