import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { Brief } from './brief.ts';
import { type EdtfDate, latestDay } from './edtf-date.ts';
import type { SourceId } from './ids.ts';
import type { Prose } from './prose.ts';
import type { Report } from './report.ts';
import type { Story } from './story.ts';
import type { Wording } from './term.ts';

export const sourceKinds = [
  'article',
  'wire-report',
  'statement',
  'transcript',
  'document',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One published document. */
export interface Source {
  readonly noun: 'source';
  readonly id: SourceId;
  readonly story: Story;
  readonly kind: SourceKind;
  /** The name by which the site speaks of it. */
  readonly label: string;
  readonly headline: Known<string>;
  readonly outlet: Known<Actor>;
  /** The agency whose text it is, credited or not. */
  readonly agency: Known<Actor>;
  readonly published: Known<EdtfDate>;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  /** How many paragraphs it has. */
  readonly paragraphs: number | null;
  readonly body: Body;
  readonly prose: Prose;

  readonly briefs: readonly Brief[];
  readonly reports: readonly Report[];
  readonly wordings: readonly Wording[];
}

/** What is known of a document, and how. */
export type Known<T> =
  | { readonly known: 'stated'; readonly value: T }
  | { readonly known: 'inferred'; readonly value: T; readonly from: string }
  | { readonly known: 'unknown' };

/** The value, however it is known; null where it is not. */
export function knownValue<T>(known: Known<T>): T | null {
  return known.known === 'unknown' ? null : known.value;
}

/** The day by whose end a source was published, as stated or inferred; null where it has no date. */
export function dayOfSource({ published }: Source): string | null {
  const date = knownValue(published);
  return date === null ? null : latestDay(date);
}
