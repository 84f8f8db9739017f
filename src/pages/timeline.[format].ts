import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../routes/content.ts';
import { serveTimeline, type TimelineFile, timelineFiles } from '../routes/timeline-files.ts';

export const getStaticPaths = (async () => {
  const content = await getContent();
  return timelineFiles(content, content.site).map(({ props, cacheKey }) => ({
    params: { format: props.format },
    props,
    cacheKey,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<TimelineFile> = ({ props }) => serveTimeline(props);
