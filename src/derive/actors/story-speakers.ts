import { groupBy } from '../../collections/group-by.ts';
import type { Actor } from '../../model/actor.ts';
import { type Report, speakersOf } from '../../model/report.ts';
import { oneADocument, type Source, statesOf } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { countedReports } from '../evidence/counted-reports.ts';
import { type EntryLink, entryLink, pageOf } from '../links/entry-link.ts';
import type { Limit } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import { countBySource, type ReportCount } from './report-counts.ts';

/** A speaker in a story, with the reports that rest on that speaker's word. */
export interface Speaker {
  readonly actor: EntryLink;
  readonly reports: number;
  /** The number of the story's reports that rest on the word of anyone named. */
  readonly attributed: number;
  readonly claims: number;
  readonly sources: LinkedShortlist<ReportCount>;
}

/** The speakers on whose word a source reports, in all versions of its document. */
export interface SourceSpeakers {
  readonly source: EntryLink;
  readonly reports: number;
  readonly attributed: number;
  readonly speakers: LinkedShortlist<{ readonly actor: EntryLink; readonly reports: number }>;
}

/** The most items in one row; the pages of the speaker and of the source have all of them. */
const FEW: Limit = { items: 6, characters: 4000 };

/** The speakers of a story, those on whose word most reports rest first. */
export function findSpeakers(story: Story): readonly (() => Speaker)[] {
  const attributed = findAttributed(story);
  return bySpeaker(attributed).map(({ key, items }) => () => ({
    actor: entryLink(key),
    reports: items.length,
    attributed: attributed.length,
    claims: new Set(items.map(({ claim }) => claim)).size,
    sources: shorten(countBySource(items), FEW, (count) => count, pageOf(key)),
  }));
}

export function findSourceSpeakers({ sources }: Story): readonly (() => SourceSpeakers)[] {
  return oneADocument(sources).map((source) => () => deriveSourceSpeakers(source));
}

function deriveSourceSpeakers(source: Source): SourceSpeakers {
  const reports = countedReports(statesOf(source).flatMap((state) => state.reports));
  const attributed = reports.filter(hasSpeaker);
  return {
    source: entryLink(source),
    reports: reports.length,
    attributed: attributed.length,
    speakers: shorten(
      bySpeaker(attributed),
      FEW,
      ({ key, items }) => ({ actor: entryLink(key), reports: items.length }),
      pageOf(source),
    ),
  };
}

/** The reports of a story that rest on the word of someone named. */
function findAttributed({ claims }: Story): readonly Report[] {
  return countedReports(claims.flatMap(({ reports }) => reports)).filter(hasSpeaker);
}

function hasSpeaker(report: Report): boolean {
  return speakersOf(report).length > 0;
}

/** The reports by speaker: a report of what several said together counts for each of them. */
function bySpeaker(
  reports: readonly Report[],
): readonly { readonly key: Actor; readonly items: readonly Report[] }[] {
  const spoken = reports.flatMap((report) =>
    speakersOf(report).map((speaker) => ({ speaker, report })),
  );
  return groupBy(spoken, ({ speaker }) => speaker)
    .map(({ key, items }) => ({ key, items: items.map(({ report }) => report) }))
    .toSorted((a, b) => b.items.length - a.items.length);
}
