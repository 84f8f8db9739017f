import type { APIRoute, GetStaticPaths } from 'astro';
import { printTimelineSchema, timelineSchemaName } from '../../exports/json/timeline-schema.ts';
import type { Site } from '../../model/content.ts';
import { cacheKey } from '../../routes/cache-key.ts';
import { getContent } from '../../routes/content.ts';

export const getStaticPaths = (async () => {
  const { site } = await getContent();
  return [{ params: { schema: timelineSchemaName }, props: { site }, cacheKey: cacheKey(site) }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly site: Site }> = ({ props }) =>
  new Response(printTimelineSchema(props.site), {
    headers: { 'content-type': 'application/schema+json' },
  });
