import type { NewsEvent } from '../../model/news-event.ts';
import type { Source } from '../../model/source.ts';

/** The sources that report a claim about an event, and those whose briefs list it, in the order of the story. */
export function findReportingSources(event: NewsEvent): readonly Source[] {
  const tellers = new Set([
    ...event.claims.flatMap((claim) => claim.reports.map(({ source }) => source.id)),
    ...event.briefs.flatMap(({ restates }) => restates?.id ?? []),
  ]);
  return event.story.sources.filter(({ id }) => tellers.has(id));
}
