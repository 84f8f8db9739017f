import {
  type CitationFormat,
  citationFormats,
  deriveCitationDownloads,
} from '../exports/citations/citation-formats.ts';
import { citeSource } from '../exports/citations/cite-source.ts';
import type { Site } from '../model/content.ts';
import type { Source } from '../model/source.ts';

/** A citation of a source in one format, as its page shows it and as a file. */
export interface SourceCitation {
  readonly format: CitationFormat;
  readonly text: string;
  /** From the site's root, for `fileHref`. */
  readonly path: string;
}

export function citationsOf(source: Source, site: Site): readonly SourceCitation[] {
  const citation = citeSource(source, site);
  return deriveCitationDownloads(source).map(({ format, path }) => ({
    format,
    path,
    text: citationFormats[format].print(citation),
  }));
}
