import { citationFormats, citationPath } from '../exports/citations/citation-formats.ts';
import { citeSource } from '../exports/citations/cite-source.ts';
import type { Site } from '../model/content.ts';
import type { Source } from '../model/source.ts';
import type { SiteFile } from './page.ts';

/** A citation of a source in one format, as its page shows it and as a file. */
export interface SourceCitation {
  /** The name of the format. */
  readonly name: string;
  readonly text: string;
  /** The path from the site's root, for `fileHref`. */
  readonly path: string;
}

/** The citations that the page of a source shows. */
export function citationsOf(source: Source, site: Site): readonly SourceCitation[] {
  const citation = citeSource(source, site);
  return citationFormats.map((format) => ({
    name: format.name,
    path: citationPath(source, format),
    text: format.print(citation),
  }));
}

/** The files that a citation of a source is offered as. */
export function citationFiles(source: Source, site: Site): readonly SiteFile[] {
  const data = citeSource(source, site);
  return citationFormats.map((format) => ({
    path: citationPath(source, format),
    mediaType: format.mediaType,
    data,
    print: () => format.print(data),
  }));
}
