import { lastOfAlike } from '../../model/last-of-alike.ts';
import type { Report } from '../../model/report.ts';
import { documentOf } from '../../model/source.ts';
import { isOwnText } from './own-text.ts';
import { voiceKeyOf } from './voice-key.ts';

/** The key of the speaker in a document: the text itself is one voice in all its versions. */
export function voiceInDocument(report: Report): string {
  const voice = isOwnText(report) ? 'source' : voiceKeyOf(report);
  return `${documentOf(report.source).id} ${voice}`;
}

/**
 * Reports as they count, since versions of a document are one source: a voice’s report of a claim with one stance in several
 * versions is there once, as in the last of them. Reports with different results of `tell` are kept apart.
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

/** The reports to list: those with the same words, figure and date of a voice in several versions of a document are one. */
export function listedReports(reports: readonly Report[]): readonly Report[] {
  return countedReports(reports, ({ value, quote, occasion, via }) => [
    value,
    quote,
    typeof occasion === 'string' ? occasion : occasion?.id,
    via.map(({ id }) => id),
  ]);
}
