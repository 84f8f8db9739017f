import type { Meeting } from '../actors/meetings.ts';
import type { MemberView } from '../actors/members.ts';
import type { BriefMentions } from '../actors/mentions.ts';
import type { NeighbourView } from '../actors/neighbour-view.ts';
import type { ReportCount } from '../actors/report-counts.ts';
import type { SaidClaim } from '../actors/said-claims.ts';
import type { SourceSpellings } from '../actors/spellings.ts';
import type { SpokenOf } from '../actors/spoken-of.ts';
import type { SourceSpeakers, Speaker } from '../actors/story-speakers.ts';
import type { ChainShare, SpeakerShare } from '../comparison/credits.ts';
import type { Partner } from '../comparison/find-partners.ts';
import type { SourceCoverage } from '../comparison/story-coverage.ts';
import type { ReportView } from '../evidence/report-view.ts';
import type { EntryLink } from '../links/entry-link.ts';
import type { Row } from '../pages/derive-list.ts';
import type { TermNames, TermSource } from '../terms/wordings.ts';

/** The items on a page of an entry's list, by how they are shown. */
export type SectionItems =
  | { readonly kind: 'rows'; readonly items: readonly Row[] }
  | { readonly kind: 'links'; readonly items: readonly EntryLink[] }
  | { readonly kind: 'reports-by-claim'; readonly items: readonly ReportView[] }
  | { readonly kind: 'reports-by-source'; readonly items: readonly ReportView[] }
  | { readonly kind: 'counts'; readonly items: readonly ReportCount[] }
  | { readonly kind: 'said'; readonly items: readonly SaidClaim[] }
  | { readonly kind: 'mentions'; readonly items: readonly BriefMentions[] }
  | { readonly kind: 'members'; readonly items: readonly MemberView[] }
  | { readonly kind: 'neighbours'; readonly items: readonly NeighbourView[] }
  | { readonly kind: 'spellings'; readonly items: readonly SourceSpellings[] }
  | { readonly kind: 'partners'; readonly items: readonly Partner[] }
  | { readonly kind: 'credits'; readonly items: readonly SpeakerShare[] }
  | { readonly kind: 'chains'; readonly items: readonly ChainShare[] }
  | { readonly kind: 'wording'; readonly items: readonly TermNames[] }
  | { readonly kind: 'names'; readonly items: readonly TermSource[] }
  | { readonly kind: 'coverage'; readonly items: readonly SourceCoverage[] }
  | { readonly kind: 'speakers'; readonly items: readonly Speaker[] }
  | { readonly kind: 'source-speakers'; readonly items: readonly SourceSpeakers[] }
  | { readonly kind: 'spoken-of'; readonly items: readonly SpokenOf[] }
  | { readonly kind: 'meetings'; readonly items: readonly Meeting[] };

/** Entries as the lists of their kind show them. */
export function asRows(items: readonly Row[]): SectionItems {
  return { kind: 'rows', items };
}

export function asLinks(items: readonly EntryLink[]): SectionItems {
  return { kind: 'links', items };
}
