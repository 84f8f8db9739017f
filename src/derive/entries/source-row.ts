import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Known, Source, SourceKind } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A source in a list, at the head of a column or among references. */
export interface SourceRow {
  readonly kind: 'source';
  readonly link: EntryLink;
  readonly sourceKind: SourceKind;
  readonly language: string | null;
  readonly headline: Known<string>;
  readonly outlet: Known<EntryLink>;
  readonly agency: Known<EntryLink>;
  readonly published: Known<EdtfDate>;
  /** The versions of its document, in time order; none if it is the only one. */
  readonly versions: readonly SourceVersion[];
}

/** A version of a document that is a source of its own. */
export interface SourceVersion {
  readonly link: EntryLink;
  readonly published: Known<EdtfDate>;
}

export function deriveSourceRow(source: Source): SourceRow {
  return {
    kind: 'source',
    link: entryLink(source),
    sourceKind: source.kind,
    language: source.language,
    headline: source.headline,
    outlet: mapKnown(source.outlet, entryLink),
    agency: mapKnown(source.agency, entryLink),
    published: source.published,
    versions: source.versions.map(deriveVersion),
  };
}

export function deriveVersion(source: Source): SourceVersion {
  return { link: entryLink(source), published: source.published };
}

function mapKnown<T, V>(known: Known<T>, map: (value: T) => V): Known<V> {
  return known.known === 'unknown' ? known : { ...known, value: map(known.value) };
}
