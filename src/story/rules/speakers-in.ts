import type { Span } from '../../diagnostics/span.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { namedSpeakers } from '../../file/schema/report-schema.ts';

/** Every actor whose word a brief’s reports carry, with the place where each is named. */
export function speakersIn(brief: BriefDraft): { readonly id: string; readonly at: Span }[] {
  return (brief.fields.reports ?? []).flatMap((report, index) =>
    namedSpeakers(report).map(({ id, at }) => ({ id, at: spanIn(brief, 'reports', index, ...at) })),
  );
}
