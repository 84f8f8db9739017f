import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { currentProject } from './disk/project.ts';
import { contentLoader } from './routes/content-loader.ts';

/** One entry, `content`: where the results of the check are kept. The content itself is linked in `routes/content.ts`. */
const content = defineCollection({
  loader: contentLoader(currentProject(process.env)),
  schema: z.object({
    digest: z.string(),
    results: z.array(z.string()),
    evidence: z.string(),
    drafts: z.boolean(),
  }),
});

export const collections = { content };
