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
  /** The source that stands for the document of which this is another state, such as an earlier one of a live ticker. */
  readonly versionOf: Source | null;
  /** All states of its document, this one among them, in time order; none where it is the only one. */
  readonly versions: readonly Source[];
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

/** What represents a source and all its versions, which are one document. */
export function documentOf(source: Source): Source {
  return source.versionOf ?? source;
}

/** All states of a source’s document, also where it is the only one. */
export function statesOf(source: Source): readonly Source[] {
  return source.versions.length === 0 ? [source] : source.versions;
}

/** One source a document: the last of its versions among those given, on its own place. Versions are one source in every count. */
export function oneADocument(sources: Iterable<Source>): readonly Source[] {
  const last = new Map<Source, Source>();
  for (const source of sources) {
    const document = documentOf(source);
    const known = last.get(document);
    if (known !== undefined && placeOf(known) > placeOf(source)) continue;
    last.delete(document);
    last.set(document, source);
  }
  return [...last.values()];
}

/** The place of a source among the versions of its document, by time. */
function placeOf(source: Source): number {
  return source.versions.indexOf(source);
}

/** The documents of some sources, in the order of their first versions. */
export function documentsOf(sources: Iterable<Source>): readonly Source[] {
  return [...new Set(Array.from(sources, documentOf))];
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
