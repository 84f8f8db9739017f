import { pathOf } from '../../addresses/urls.ts';
import type { Source } from '../../model/source.ts';
import type { Citation } from './cite-source.ts';
import { printBibtex } from './print-bibtex.ts';
import { printCsl } from './print-csl.ts';
import { printRis } from './print-ris.ts';

// Written by hand: a source has a dozen fields, and the packages for it have no way to mark one as inferred.

interface FormatOfCitations {
  readonly mediaType: string;
  readonly print: (citation: Citation) => string;
}

/** The formats of a citation, by the ending of their files. */
export const citationFormats = {
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', print: printBibtex },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', print: printRis },
  json: { mediaType: 'application/vnd.citationstyles.csl+json', print: printCsl },
} as const satisfies Record<string, FormatOfCitations>;

export type CitationFormat = keyof typeof citationFormats;

/** A file that a source's citation can be had as. */
export interface CitationDownload {
  readonly format: CitationFormat;
  /** From the site's root, for `fileHref`. */
  readonly path: string;
  readonly mediaType: string;
}

export function deriveCitationDownloads(source: Source): readonly CitationDownload[] {
  const folder = pathOf({ kind: 'entry', noun: 'source', id: source.id });
  return formats.map((format) => ({
    format,
    path: `${folder}citation.${format}`,
    mediaType: citationFormats[format].mediaType,
  }));
}

const formats = Object.keys(citationFormats) as CitationFormat[];
