import type { APIRoute, GetStaticPaths } from 'astro';
import {
  deriveSourceReports,
  type SourceReports,
} from '../../../../../derive/comparison/source-reports.ts';
import { derivePairChoosers } from '../../../../../derive/pages/derive-pair-chooser.ts';
import { cacheKey } from '../../../../../site/cache-key.ts';
import { getContent } from '../../../../../site/content.ts';

export const getStaticPaths = (async () => {
  const { site, stories } = await getContent();
  return [...stories.values()]
    .filter((story) => derivePairChoosers(story, site).length > 0)
    .flatMap((story) =>
      story.sources.map((source) => {
        const reports = deriveSourceReports(source);
        return {
          params: { story: story.id, source: source.id },
          props: { reports },
          cacheKey: cacheKey(reports),
        };
      }),
    );
}) satisfies GetStaticPaths;

interface Props {
  readonly reports: SourceReports;
}

export const GET: APIRoute<Props> = ({ props: { reports } }) =>
  new Response(JSON.stringify(reports), { headers: { 'content-type': 'application/json' } });
