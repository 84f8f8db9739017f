import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../../routes/content.ts';
import { serveTimeline, type TimelineFile, timelineFiles } from '../../../routes/timeline-files.ts';

export const getStaticPaths = (async () => {
  const { site, actors } = await getContent();
  return [...actors.values()].flatMap((actor) =>
    timelineFiles(actor, site).map(({ props, cacheKey }) => ({
      params: { actor: actor.id, format: props.format },
      props,
      cacheKey,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<TimelineFile> = ({ props }) => serveTimeline(props);
