import { Argument, Option } from 'commander';
import type { CollateCommand } from './collate-command.ts';
import { nounArgument, readNoun } from './entry-noun.ts';
import { forceOption } from './force-option.ts';

/** `collate retire` */
export const retire: CollateCommand = {
  name: 'retire',
  summary: 'takes an entry back; its page stays and says why',
  notes:
    'With a source go the briefs that restate it, with a story all that is its own, and with a brief the claims and events that no other carries. A claim alone is taken out of the briefs that report it, an event out of those that list it.',
  arguments: [nounArgument(), new Argument('<id>', 'the id of the entry')],
  options: [
    new Option('--reason <text>', 'why, in a sentence for the reader').makeOptionMandatory(),
    new Option(
      '--successor <id>',
      'the entry that takes its place, to which all that names it then refers',
    ),
    forceOption(),
  ],
  exitCodes: '0 retired, 2 not retired',
  run: async ({ project, options, args }) => {
    const [noun = '', id = ''] = args;
    const { reason, successor, force } = options;
    const retirement = {
      ...{ noun: readNoun(noun), id, reason: String(reason) },
      successor: successor === undefined ? null : String(successor),
    };
    const { retireEntry } = await import('../tasks/retire-entry.ts');
    return retireEntry(project, retirement, { force: force === true });
  },
};
