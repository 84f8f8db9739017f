import { pathOf } from '../addresses/urls.ts';
import type { ActorView } from '../derive/pages/derive-actor.ts';
import type { KnownListView, KnownTimelineView } from '../derive/pages/derive-as-known.ts';
import type { BriefView } from '../derive/pages/derive-brief.ts';
import type { ClaimView } from '../derive/pages/derive-claim.ts';
import type { ComparisonView } from '../derive/pages/derive-comparison.ts';
import type { CorrectionsView } from '../derive/pages/derive-correction-pages.ts';
import type { EventView } from '../derive/pages/derive-event.ts';
import type { FrontView } from '../derive/pages/derive-front.ts';
import type { ListView } from '../derive/pages/derive-list.ts';
import type { MovedView } from '../derive/pages/derive-moved.ts';
import type { PairView } from '../derive/pages/derive-pair.ts';
import type { PlaceView } from '../derive/pages/derive-place.ts';
import type { PlainView } from '../derive/pages/derive-plain.ts';
import type { RetiredView } from '../derive/pages/derive-retired.ts';
import type { SectionView } from '../derive/pages/derive-sections.ts';
import type { SourceView } from '../derive/pages/derive-source.ts';
import type { StoryView } from '../derive/pages/derive-story.ts';
import type { StoryActorsView } from '../derive/pages/derive-story-actors.ts';
import type { TermView } from '../derive/pages/derive-term.ts';
import type { WordingView } from '../derive/pages/derive-wording.ts';
import type { SourceCitation } from './source-citations.ts';
import type { TimelinePageProps } from './timeline-pages.ts';

/** What the component of each kind of page is given. */
interface PropsOf {
  readonly front: Shows<FrontView>;
  readonly about: Shows<PlainView>;
  readonly 'not-found': Shows<PlainView>;
  readonly list: Shows<ListView>;
  readonly corrections: Shows<CorrectionsView>;
  readonly story: Shows<StoryView>;
  readonly 'story-actors': Shows<StoryActorsView>;
  readonly brief: Shows<BriefView>;
  readonly source: Shows<SourceView> & { readonly citations: readonly SourceCitation[] };
  readonly actor: Shows<ActorView>;
  readonly event: Shows<EventView>;
  readonly claim: Shows<ClaimView>;
  readonly place: Shows<PlaceView>;
  readonly term: Shows<TermView>;
  readonly retired: Shows<RetiredView>;
  readonly moved: Shows<MovedView>;
  readonly section: Shows<SectionView>;
  readonly timeline: TimelinePageProps;
  readonly 'as-known': Shows<KnownTimelineView>;
  readonly 'as-known-list': Shows<KnownListView>;
  readonly comparison: Shows<ComparisonView>;
  readonly wording: Shows<WordingView>;
  readonly pair: Shows<PairView>;
}

interface Shows<V> {
  readonly view: V;
}

export type PageKind = keyof PropsOf;

/** A page of one kind. */
export interface PageOf<K extends PageKind> {
  readonly kind: K;
  /** Its address inside the site: `/stories/x/`. */
  readonly path: string;
  readonly props: PropsOf[K];
}

/** A page of the site: the kind says which component shows it. Plain data. */
export type Page = { readonly [K in PageKind]: PageOf<K> }[PageKind];

/** A file of the site that is no page. */
export interface SiteFile {
  /** Its address inside the site: `/timeline.ics`. */
  readonly path: string;
  readonly mediaType: string;
  /** All that it is made from: plain data. */
  readonly data: object;
  readonly print: () => string;
}

/** Pages and files that are derived together: those of one entry, or of one long list. */
export interface PageGroup {
  /** What all their addresses begin with. */
  readonly at: string;
  readonly pages: () => readonly Page[];
  readonly files: () => readonly SiteFile[];
}

/** The page of a kind at the address that its view is of. */
export function page<K extends PageKind>(kind: K, props: PropsOf[K]): PageOf<K> {
  return { kind, path: pathOf(props.view.frame.page), props };
}

export const noFiles = (): readonly SiteFile[] => [];
