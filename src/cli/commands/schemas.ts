import { Option } from 'commander';
import type { CollateCommand } from './collate-command.ts';

/** `collate schemas` */
export const schemas: CollateCommand = {
  name: 'schemas',
  summary: 'writes JSON Schemas of all front matter, by which an editor completes it',
  notes:
    'They hold the words of each field, and the ids that there are. While `collate dev` runs, it keeps them up to date in a project that has a .vscode/ folder, or has had them written once.',
  options: [
    new Option(
      '--to <dir>',
      'where to write them, if not where the Astro extension of VS Code looks',
    ),
  ],
  exitCodes: '0 written, 2 not written',
  run: async ({ project, options }) => {
    const { to = null } = options;
    const { writeSchemas } = await import('../tasks/write-schemas.ts');
    return writeSchemas(project, to === null ? null : String(to));
  },
};
