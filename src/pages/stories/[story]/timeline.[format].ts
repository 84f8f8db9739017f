import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../../routes/content.ts';
import { serveTimeline, type TimelineFile, timelineFiles } from '../../../routes/timeline-files.ts';

export const getStaticPaths = (async () => {
  const { site, stories } = await getContent();
  return [...stories.values()].flatMap((story) =>
    timelineFiles(story, site).map(({ props, cacheKey }) => ({
      params: { story: story.id, format: props.format },
      props,
      cacheKey,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<TimelineFile> = ({ props }) => serveTimeline(props);
