import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { QuoteStatus } from '../../model/report.ts';

/** What a look into the source’s fingerprint says of a quote; what is not found is a finding, and is not published. */
export type QuoteResult = QuoteStatus | 'not-found';

/** What the fingerprints of the sources that it may quote say of one brief. Plain data, kept between runs. */
export interface BriefEvidence {
  /** The result for each report’s `quote`, by the report’s number; none for a report without one. */
  readonly quotes: readonly (QuoteResult | null)[];
  /** The result for each quotation in the text. */
  readonly quotations: readonly QuoteResult[];
  /** The quotes and quotations whose parts are known to appear in a source in this order. */
  readonly inOrder: readonly string[];
  /** How often each name of the brief’s `wording` appears in the source, by term; null where no one counted. */
  readonly nameCounts: Readonly<Record<string, readonly (number | null)[]>>;
  readonly diagnostics: readonly Diagnostic[];
}
