import type { CollateCommand } from './collate-command.ts';

/** `collate dev` */
export const dev: CollateCommand = {
  name: 'dev',
  summary: 'serves the site while you write, drafts too',
  notes: 'What you save shows in the open page. Ctrl-C ends it.',
  exitCodes: '0 ended, 2 could not serve',
  run: async ({ project, server }) => {
    const { servePreview } = await import('../tasks/serve-preview.ts');
    return servePreview(project, server);
  },
};
