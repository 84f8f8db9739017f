import type { CollateCommand } from './collate-command.ts';

/** `collate build` */
export const build: CollateCommand = {
  name: 'build',
  summary: 'checks the content and builds the site',
  notes: 'What the check refuses is not published; the last site then stays as it was.',
  exitCodes: '0 built, 1 errors, 2 could not build',
  run: async ({ project }) => {
    const { buildSite } = await import('../tasks/build-site.ts');
    return buildSite(project);
  },
};
