import { Argument, Option } from 'commander';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { collections, isNoun, type Noun } from '../../model/ids.ts';
import type { CollateCommand } from './collate-command.ts';

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
    if (!formats.some((name) => name === format))
      throw new UsageError(`Unknown format \`${format}\`, expected \`${formats.join('` or `')}\``);
    const { printEntries } = await import('../tasks/print-entries.ts');
    const filter = {
      noun,
      story: story === null ? null : String(story),
      text: grep === null ? null : String(grep),
    };
    return printEntries(project, filter, { isJson: format === 'json' });
  },
};

/** The noun of a word, in the singular or the plural. */
function readNoun(written: string): Noun {
  if (isNoun(written)) return written;
  const nouns = Object.entries(collections) as [Noun, string][];
  const [noun] = nouns.find(([, plural]) => plural === written) ?? [];
  if (noun !== undefined) return noun;
  const plurals = Object.values(collections);
  throw new UsageError(
    `Unknown noun \`${written}\`${didYouMean(written, plurals) || `, expected one of ${plurals.join(', ')}`}`,
  );
}
