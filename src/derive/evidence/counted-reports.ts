import { lastOfAlike } from '../../model/last-of-alike.ts';
import type { Report } from '../../model/report.ts';
import { documentOf } from '../../model/source.ts';
import { isOwnText } from './own-text.ts';
import { voiceKeyOf } from './voice-key.ts';

/** What tells apart who speaks in a document: in all its versions, what its text says itself is one voice. */
export function voiceInDocument(report: Report): string {
  const voice = isOwnText(report) ? 'source' : voiceKeyOf(report);
  return `${documentOf(report.source).id} ${voice}`;
}

/**
 * Reports as they count, since versions of a document are one source: what a voice says of a claim with one stance in several versions is
 * there once, as the last of them has it. Told apart is also what `tell` tells of them.
 */
export function countedReports(
  reports: readonly Report[],
  tell: (report: Report) => unknown = () => null,
): readonly Report[] {
  return lastOfAlike(
    reports,
    ({ source }) => source,
    (report) => [report.claim.id, report.stance, voiceInDocument(report), tell(report)],
  );
}

/** Reports to list, of which the same words, figure and date of a voice in several versions of a document are one. */
export function listedReports(reports: readonly Report[]): readonly Report[] {
  return countedReports(reports, ({ value, quote, occasion, via }) => [
    value,
    quote,
    typeof occasion === 'string' ? occasion : occasion?.id,
    via.map(({ id }) => id),
  ]);
}
