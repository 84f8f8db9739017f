import type { Claim } from '../../model/claim.ts';
import { compareEdtf } from '../../model/edtf-date.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Report } from '../../model/report.ts';
import { knownValue, type Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type ContentTables, compareText, type Growing } from './content-tables.ts';

/** Puts every list into the order that the model promises. */
export function sortLists({ stories, events, claims }: ContentTables): void {
  const byTime = (a: NewsEvent, b: NewsEvent): number =>
    compareEdtf(a.when, b.when) || compareText(a.id, b.id);
  for (const story of stories.values()) {
    story.briefs.sort((a, b) => compareText(b.published, a.published) || compareText(a.id, b.id));
    story.events.sort(byTime);
    story.sources.sort((a, b) => compareSources(a, b) || compareText(a.id, b.id));
    const rank = new Map(story.sources.map((source, index) => [source, index]));
    for (const claim of story.claims)
      (claim as Growing<Claim>).reports.sort((a, b) => compareReports(a, b, rank));
    story.claims.sort(claimOrder(story, rank));
  }
  for (const event of events.values()) event.claims.sort((a, b) => compareText(a.id, b.id));
  for (const claim of claims.values()) claim.linkedFrom.sort((a, b) => compareText(a.id, b.id));
}

function compareSources(a: Source, b: Source): number {
  const dates = [knownValue(a.published), knownValue(b.published)] as const;
  if (dates[0] === null || dates[1] === null)
    return Number(dates[0] === null) - Number(dates[1] === null);
  return compareEdtf(dates[0], dates[1]);
}

type Rank = ReadonlyMap<Source, number>;

function compareReports(a: Report, b: Report, rank: Rank): number {
  return (
    (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) ||
    (a.paragraph ?? Number.MAX_SAFE_INTEGER) - (b.paragraph ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.brief.id, b.brief.id)
  );
}

/**
 * Topics in the editor's order, then as the sources first touch them, and so the claims of one topic; claims
 * without a topic last.
 */
function claimOrder(
  { claims, topics: ordered }: Story,
  rank: Rank,
): (a: Claim, b: Claim) => number {
  const first = (claim: Claim): readonly [number, number] => {
    const report = claim.reports[0];
    if (report === undefined) return [Number.MAX_SAFE_INTEGER, 0];
    return [rank.get(report.source) ?? 0, report.paragraph ?? Number.MAX_SAFE_INTEGER];
  };
  const compareFirst = (a: Claim, b: Claim): number => {
    const [sourceA, paragraphA] = first(a);
    const [sourceB, paragraphB] = first(b);
    return sourceA - sourceB || paragraphA - paragraphB || compareText(a.id, b.id);
  };
  const topics = new Map<string | null, number>(ordered.map((topic, index) => [topic, index]));
  for (const { topic } of [...claims].sort(compareFirst)) {
    if (topic !== null && !topics.has(topic)) topics.set(topic, topics.size);
  }
  const place = (claim: Claim): number => topics.get(claim.topic) ?? topics.size;
  return (a, b) => place(a) - place(b) || compareFirst(a, b);
}
