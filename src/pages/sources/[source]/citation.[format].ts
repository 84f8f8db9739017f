import type { APIRoute, GetStaticPaths } from 'astro';
import {
  type CitationFormat,
  citationFormats,
  deriveCitationDownloads,
} from '../../../exports/citations/citation-formats.ts';
import { type Citation, citeSource } from '../../../exports/citations/cite-source.ts';
import { cacheKey } from '../../../routes/cache-key.ts';
import { getContent } from '../../../routes/content.ts';

export const getStaticPaths = (async () => {
  const { site, sources } = await getContent();
  return [...sources.values()].flatMap((source) => {
    const citation = citeSource(source, site);
    return deriveCitationDownloads(source).map(({ format }) => ({
      params: { source: source.id, format },
      props: { citation, format },
      cacheKey: cacheKey(citation),
    }));
  });
}) satisfies GetStaticPaths;

interface Props {
  readonly citation: Citation;
  readonly format: CitationFormat;
}

export const GET: APIRoute<Props> = ({ props: { citation, format } }) => {
  const { mediaType, print } = citationFormats[format];
  return new Response(print(citation), { headers: { 'content-type': mediaType } });
};
