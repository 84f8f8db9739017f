import { Option } from 'commander';
import type { CollateCommand } from './collate-command.ts';

/** `collate admin` */
export const admin: CollateCommand = {
  name: 'admin',
  summary: 'serves forms in the browser, for this machine alone, that edit the content',
  notes:
    'What a form saves is written into its file: nothing else of the file is changed. The forms are those of a CMS that is no part of collate; this says how to install it. Ctrl-C ends it.',
  options: [
    new Option(
      '--config <repository>',
      'writes to public/admin/ instead: forms on the site itself, whose changes are pull requests to a repository on GitHub, as “owner/name”',
    ),
    new Option('--branch <name>', 'the branch of that repository').default('main'),
  ],
  exitCodes: '0 ended or written, 2 could not serve or write',
  run: async ({ project, server, options }) => {
    const { config, branch } = options;
    if (typeof config === 'string') {
      const { writeAdmin } = await import('../tasks/write-admin.ts');
      return writeAdmin(project, { repository: config, branch: String(branch) });
    }
    const { serveAdmin } = await import('../tasks/serve-admin.ts');
    return serveAdmin(project, server);
  },
};
