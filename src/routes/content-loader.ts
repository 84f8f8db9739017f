import type { Loader } from 'astro/loaders';
import { sharedPreview } from '../dev/shared-preview.ts';
import { findReading } from '../disk/kept-reading.ts';
import type { Project } from '../disk/project.ts';

/**
 * Tells Astro of the content, which has been read before. Its store gets one entry that says where the per-file results
 * are kept: the pages link them again (`content.ts`), so that no content enters Astro’s store or Vite’s module graph. While
 * developing the entry says no more than that the content is another one.
 */
export function contentLoader({ work }: Project): Loader {
  return {
    name: 'collate-content',
    load: async ({ store }) => {
      const preview = sharedPreview();
      const reading =
        preview === null
          ? findReading(work)
          : { digest: String(preview.revision()), results: [], evidence: '', drafts: true };
      // Where there is none, as when types are checked, no page asks for content.
      if (reading !== null) store.set({ id: 'content', data: { ...reading } });
    },
  };
}
