import { Argument, Option } from 'commander';
import { collections } from '../../model/ids.ts';
import type { CollateCommand } from './collate-command.ts';
import { readNoun } from './entry-noun.ts';
import { readChoice } from './read-choice.ts';

const formats = ['text', 'json'] as const;

/** `collate list` */
export const list: CollateCommand = {
  name: 'list',
  summary: 'lists ids with their statements or names, and the briefs that carry them',
  arguments: [new Argument('<noun>', `${Object.values(collections).join(', ')}`)],
  options: [
    new Option('--story <id>', 'only what belongs to a story, or is referred to there'),
    new Option('--grep <text>', 'only what has a text in its id, its title or another name'),
    new Option('--format <format>', formats.join(' or ')).default('text'),
  ],
  exitCodes: '0 listed, 2 could not list',
  run: async ({ project, options, args }) => {
    const { story = null, grep = null, format } = options;
    const noun = readNoun(args[0] ?? '');
    const isJson = readChoice('format', format, formats) === 'json';
    const { printEntries } = await import('../tasks/print-entries.ts');
    const filter = {
      noun,
      story: story === null ? null : String(story),
      text: grep === null ? null : String(grep),
    };
    return printEntries(project, filter, { isJson });
  },
};
