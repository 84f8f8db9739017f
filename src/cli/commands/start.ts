import type { CollateCommand } from './collate-command.ts';

/** `collate start` */
export const start: CollateCommand = {
  name: 'start',
  summary: 'builds the site and serves what was built',
  notes: 'Ctrl-C ends it.',
  exitCodes: '0 served and ended, 1 errors, 2 could not build or serve',
  run: async ({ project, server }) => {
    const { buildSite } = await import('../tasks/build-site.ts');
    const code = await buildSite(project);
    if (code !== 0) return code;
    const { runServer } = await import('../tasks/run-server.ts');
    const { serveSite } = await import('../tasks/serve-site.ts');
    return runServer(server, project.base, (port) => serveSite(project, { ...server, port }));
  },
};
