import { pathOf } from '../../addresses/urls.ts';
import type { Source } from '../../model/source.ts';
import type { Format } from '../format.ts';
import { bibtexFormat } from './bibtex-format.ts';
import type { Citation } from './cite-source.ts';
import { cslFormat } from './csl-format.ts';
import { risFormat } from './ris-format.ts';

// Written by hand: a source has a dozen fields, and the packages for it have no way to mark one as inferred.

export type CitationFormat = Format<Citation>;

/** The formats of a citation, in the order in which a page offers them. */
export const citationFormats: readonly CitationFormat[] = [bibtexFormat, risFormat, cslFormat];

/** The path of a source's citation as a file, from the site's root. */
export function citationPath({ id }: Source, { extension }: CitationFormat): string {
  return `${pathOf({ kind: 'entry', noun: 'source', id })}citation.${extension}`;
}
