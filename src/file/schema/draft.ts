import type { Span } from '../../diagnostics/span.ts';
import { fileStart } from '../../diagnostics/span.ts';
import type { Id, Noun } from '../../model/ids.ts';
import type { ParsedBody } from '../body/parsed-body.ts';
import type { ActorFields } from './actor-schema.ts';
import type { BriefFields } from './brief-schema.ts';
import type { ClaimFields } from './claim-schema.ts';
import type { EventFields } from './event-schema.ts';
import type { PlaceFields } from './place-schema.ts';
import type { SiteFields } from './site-schema.ts';
import type { SourceFields } from './source-schema.ts';
import type { StoryFields } from './story-schema.ts';
import type { TermFields } from './term-schema.ts';

interface FieldsOf {
  readonly story: StoryFields;
  readonly brief: BriefFields;
  readonly source: SourceFields;
  readonly actor: ActorFields;
  readonly event: EventFields;
  readonly claim: ClaimFields;
  readonly place: PlaceFields;
  readonly term: TermFields;
}

/** A content file that is valid by itself: its references are still ids, each with its place. Plain data. */
export type Draft = { readonly [N in Noun]: DraftOf<N> }[Noun];

export interface DraftOf<N extends Noun> extends Located {
  readonly noun: N;
  readonly id: Id<N>;
  readonly fields: FieldsOf[N];
  readonly body: ParsedBody;
  /** Its comments `# proposed …`; left out where there are none. */
  readonly proposed?: readonly Span[];
}

export type BriefDraft = DraftOf<'brief'>;

/** The site’s settings, valid by themselves. */
export interface SiteDraft extends Located {
  readonly noun: 'site';
  readonly fields: SiteFields;
}

export interface Located {
  readonly path: string;
  /** The place of every value of the front matter, by its dotted path. */
  readonly spans: Readonly<Record<string, Span>>;
}

/** The place of a value in a draft, or of the nearest value around it. */
export function spanIn({ spans }: Located, ...at: readonly (string | number)[]): Span {
  for (let length = at.length; length >= 0; length -= 1) {
    const span = spans[at.slice(0, length).join('.')];
    if (span !== undefined) return span;
  }
  return fileStart;
}
