import { Argument } from 'commander';
import type { CollateCommand } from './collate-command.ts';
import { nounArgument, readNoun } from './entry-noun.ts';
import { forceOption } from './force-option.ts';

/** `collate rename` */
export const rename: CollateCommand = {
  name: 'rename',
  summary: 'gives an entry another id, in fields and in texts',
  notes: 'Its old address leads to the new one: the entry notes the id that it had.',
  arguments: [
    nounArgument(),
    new Argument('<old>', 'the id that it has'),
    new Argument('<new>', 'the id that it is to have'),
  ],
  options: [forceOption()],
  exitCodes: '0 renamed, 2 not renamed',
  run: async ({ project, options, args }) => {
    const [noun = '', from = '', to = ''] = args;
    const change = { noun: readNoun(noun), from, to };
    const { renameEntry } = await import('../tasks/rename-entry.ts');
    return renameEntry(project, change, { force: options['force'] === true });
  },
};
