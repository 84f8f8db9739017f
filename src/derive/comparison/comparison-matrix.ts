import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report, Stance } from '../../model/report.ts';
import { voiceKeyOf } from '../evidence/voice-key.ts';
import { deriveVoice, type VoiceView } from '../evidence/voice-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { ComparisonRef } from '../links/page-ref.ts';
import { type ClaimFlags, deriveFlags } from './claim-flags.ts';
import { type Column, type ColumnHead, deriveColumn, reportsIn } from './columns.ts';

/** Claims down, sources across, and in each cell a mark for every voice. */
export interface ComparisonMatrix {
  readonly columns: readonly ColumnHead[];
  readonly topics: readonly MatrixTopic[];
}

export interface MatrixTopic {
  /** The topic; null for the claims without one. */
  readonly topic: string | null;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow extends ClaimFlags {
  readonly claim: EntryLink;
  /** The address of the details of the claim. */
  readonly page: ComparisonRef;
  /** The marks of each column, in the order of columns; empty if it is silent. */
  readonly cells: readonly (readonly VoiceMark[])[];
}

/** The stance of one voice on a claim. */
export interface VoiceMark {
  readonly source: EntryLink;
  readonly stance: Stance;
  readonly voice: VoiceView;
}

/** The matrix of some claims; `pageOf` gives the page with the details of each. */
export function deriveMatrix(
  claims: readonly Claim[],
  columns: readonly Column[],
  pageOf: (claim: Claim) => ComparisonRef,
): ComparisonMatrix {
  return {
    columns: columns.map(deriveColumn),
    topics: groupBy(claims, ({ topic }) => topic).map(({ key, items }) => ({
      topic: key,
      rows: items.map((claim) => ({
        claim: entryLink(claim),
        page: pageOf(claim),
        ...deriveFlags(claim),
        cells: columns.map((column) => deriveMarks(reportsIn(column, claim.reports))),
      })),
    })),
  };
}

/** The marks of a cell; a voice that says the same twice has one. */
function deriveMarks(reports: readonly Report[]): readonly VoiceMark[] {
  return groupBy(reports, (report) => `${report.stance} ${voiceKeyOf(report)}`).flatMap(
    ({ items }) =>
      items.slice(0, 1).map((report) => ({
        source: entryLink(report.source),
        stance: report.stance,
        voice: deriveVoice(report),
      })),
  );
}
