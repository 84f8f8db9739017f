import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { Brief } from './brief.ts';
import type { ClaimId } from './ids.ts';
import type { NewsEvent } from './news-event.ts';
import type { Prose } from './prose.ts';
import type { Report } from './report.ts';
import type { Story } from './story.ts';

export const claimGives = ['figure', 'date'] as const;

/** What the values of a claim's reports are. */
export type ClaimKind = (typeof claimGives)[number];

/** One statement that can be true or false, in the editor's words. */
export interface Claim {
  readonly noun: 'claim';
  readonly id: ClaimId;
  readonly story: Story;
  readonly statement: string;
  /** The heading under which the comparison groups it. */
  readonly topic: string | null;
  readonly about: readonly Actor[];
  readonly event: NewsEvent | null;
  /** What the reports' values are. */
  readonly gives: ClaimKind | null;
  readonly body: Body;
  readonly prose: Prose;

  readonly reports: readonly Report[];
  /** Briefs whose body links to the claim. */
  readonly linkedFrom: readonly Brief[];
}
