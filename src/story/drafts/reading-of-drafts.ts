import type { VersionedReading } from '../../model/held-reports.ts';
import type { DraftSet } from './draft-set.ts';
import type { DraftedReport } from './drafted-reports.ts';
import { findDocument } from './find-document.ts';
import { outletOf, publishedOn } from './source-facts.ts';

/** How drafted reports say whose word they are and what they bring up to date, with the versions of each document in time order. */
export function readingOfDrafts(
  set: DraftSet,
  versions: ReadonlyMap<string, readonly string[]>,
): VersionedReading<DraftedReport, string> {
  return {
    sourceOf: ({ source }) => source,
    updatesOf: ({ fields }) => fields.updates ?? [],
    isCompared: (a, b) => a.voice === b.voice || a.strand === b.strand,
    voiceOf: ({ voice, source }) => (voice === '' ? publisherOf(source, set) : voice),
    publishedOn: ({ source }) => publishedOn(set, source),
    strandOf: ({ strand }) => strand,
    placeOf: ({ source }) => versions.get(findDocument(source, set))?.indexOf(source) ?? -1,
  };
}

/** The outlet of a source, or of its document; the document where neither is known. */
function publisherOf(source: string, set: DraftSet): string {
  const document = findDocument(source, set);
  return outletOf(set, source) ?? outletOf(set, document) ?? document;
}
