import type { Actor } from './actor.ts';
import type { BlockOffset, Body } from './body.ts';
import type { Claim } from './claim.ts';
import type { BriefId } from './ids.ts';
import type { NewsEvent } from './news-event.ts';
import type { Prose } from './prose.ts';
import type { QuoteStatus, Report } from './report.ts';
import { dayOfSource, type Source } from './source.ts';
import type { Story } from './story.ts';
import type { Wording } from './term.ts';

/** One Markdown file by an editor: it restates one source, or is a synthesis of several. */
export interface Brief {
  readonly noun: 'brief';
  readonly id: BriefId;
  readonly title: string;
  readonly story: Story;
  /** A day, `YYYY-MM-DD`. */
  readonly published: string;
  readonly summary: string;
  /** The source it restates; null for a synthesis. */
  readonly restates: Source | null;
  readonly events: readonly NewsEvent[];
  readonly reports: readonly Report[];
  readonly wordings: readonly Wording[];
  readonly corrections: readonly Correction[];
  readonly body: Body;
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  /** The claims that its body links to, each with every place where it does. */
  readonly claimLinks: readonly ClaimLink[];
  /** The result for each quotation in its text; none for a synthesis, which follows no one source. */
  readonly quotations: readonly QuoteStatus[];
  readonly draft: boolean;
}

/** An actor named in a body, by a link or by name. */
export interface Mention {
  readonly actor: Actor;
  readonly at: BlockOffset;
}

export interface ClaimLink {
  readonly claim: Claim;
  readonly at: BlockOffset;
}

export interface Correction {
  /** A day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly note: string;
  readonly claim: Claim | null;
}

/** The day by whose end what a brief reports was published: by its source, or in a synthesis; null where no day is known. */
export function dayOfBrief({ restates, published }: Brief): string | null {
  return restates === null ? published : dayOfSource(restates);
}
