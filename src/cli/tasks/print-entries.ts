import { styleText } from 'node:util';
import { count } from '../../diagnostics/count-findings.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { openEditable } from '../../disk/open-editable.ts';
import { collections } from '../../model/ids.ts';
import { type EntryFilter, type ListedEntry, listEntries } from '../../site/list-entries.ts';
import { retiredIn } from '../../story/drafts/retired-in.ts';
import { showProgress } from './show-progress.ts';

/**
 * Prints the entries of a project that fit a filter. Gives the exit code.
 * @throws UsageError where there is no such story
 */
export async function printEntries(
  project: Project,
  filter: EntryFilter,
  { isJson }: { readonly isJson: boolean },
): Promise<number> {
  const progress = showProgress('Reading');
  const { cards, read } = await openEditable(project, progress.update);
  progress.end();
  const stories = cards.filter(({ noun }) => noun === 'story').map(({ id }) => id);
  if (filter.story !== null && !stories.includes(filter.story))
    throw new UsageError(
      `Cannot find story \`${filter.story}\`${didYouMean(filter.story, stories) || '; `npx collate list stories` lists them'}`,
    );
  // What went with a brief is known of all files together.
  const hasRetired = cards.some(
    ({ noun, defines }) => noun === 'brief' && defines[0]?.state === 'retired',
  );
  const retired = new Set(hasRetired ? retiredIn(read(cards)) : []);
  const entries = listEntries(cards, filter, retired);
  const text = isJson ? JSON.stringify(entries, null, 2) : entries.map(lineOf).join('\n');
  if (isJson || entries.length > 0) process.stdout.write(`${text}\n`);
  else process.stderr.write(`There are no such ${collections[filter.noun]}.\n`);
  const broken = cards.filter(({ noun }) => noun === null).length;
  if (broken > 0)
    process.stderr.write(
      `What ${count(broken, 'file')} with errors would define is left out: \`npx collate check\` says what is wrong.\n`,
    );
  return 0;
}

/** An entry in two lines, or one where no brief carries it. */
function lineOf({ id, title, state, aliases, carriedBy }: ListedEntry): string {
  const dim = (text: string): string => styleText('dim', text, { stream: process.stdout });
  const notes = [...(state === 'published' ? [] : [state]), ...aliases.map((name) => `“${name}”`)];
  const more = notes.length === 0 ? '' : dim(visible(` (${notes.join(', ')})`));
  const first = `${styleText('bold', id, { stream: process.stdout })}  ${visible(title)}${more}`;
  return carriedBy.length === 0 ? first : `${first}\n${dim(`    in ${carriedBy.join(', ')}`)}`;
}
