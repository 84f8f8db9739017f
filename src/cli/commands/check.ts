import { Argument, Option } from 'commander';
import { UsageError } from '../../disk/access/usage-error.ts';
import { findingFormats } from '../tasks/finding-formats.ts';
import type { CollateCommand } from './collate-command.ts';
import { forceOption } from './force-option.ts';
import { readChoice } from './read-choice.ts';

/** `collate check` */
export const check: CollateCommand = {
  name: 'check',
  summary: 'checks everything in content/ and fingerprints/',
  notes: 'Each finding is printed with its place and the way out.',
  arguments: [
    new Argument('[file...]', 'print only what is found in these files; everything is checked'),
  ],
  options: [
    new Option(
      '--format <format>',
      `how to print the findings: ${findingFormats.join(', ')}`,
    ).default('text'),
    new Option('--strict', 'fail on warnings too, but not on hints'),
    new Option(
      '--fix',
      'first mend what has one answer: a name for an id, what is nearly right, the folder of an entry, the order of fields, words of an older format',
    ),
    forceOption(),
    new Option('--watch', 'check again after each change, until it is ended'),
    new Option(
      '--published <site>',
      'fail on ids and addresses of a published site that are lost or reused: its folder, the https address of its collate.json, or a revision of Git such as origin/main',
    ),
    new Option(
      '--settle',
      'first look up everything in fingerprints/, however long it takes, and note there what is right: later checks are quick',
    ),
  ],
  exitCodes: '0 no errors, 1 errors, 2 could not check',
  run: async ({ project, options, args }) => {
    const format = readChoice('format', options['format'], findingFormats);
    const { checkProject, watchProject } = await import('../tasks/check-project.ts');
    const {
      strict = false,
      settle = false,
      watch = false,
      published,
      fix = false,
      force = false,
    } = options;
    const only = args.length === 0 ? null : args;
    if (watch === true) {
      refuseBesideWatch({ ...options, format: format === 'text' ? undefined : format });
      return watchProject(project, { only });
    }
    return checkProject(project, {
      ...{ format, strict: strict === true, settle: settle === true, only },
      fix: fix === true ? { force: force === true } : null,
      published: typeof published === 'string' ? published : null,
    });
  },
};

/** What is checked over and over is shown to an editor, and has no verdict. */
function refuseBesideWatch(options: Readonly<Record<string, unknown>>): void {
  for (const name of ['format', 'strict', 'settle', 'published', 'fix']) {
    if (options[name] !== undefined)
      throw new UsageError(
        `Unexpected \`--${name}\` beside \`--watch\`, which prints text and has no verdict`,
      );
  }
}
