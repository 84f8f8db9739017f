import { Command, CommanderError } from 'commander';
import { currentProject, programVersion } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { finishWriting } from '../../disk/changes/write-changes.ts';
import { admin } from '../commands/admin.ts';
import { build } from '../commands/build.ts';
import { check } from '../commands/check.ts';
import type { CollateCommand } from '../commands/collate-command.ts';
import { dev } from '../commands/dev.ts';
import { draft } from '../commands/draft.ts';
import { fingerprint } from '../commands/fingerprint.ts';
import { init } from '../commands/init.ts';
import { list } from '../commands/list.ts';
import { newCommand } from '../commands/new.ts';
import { rename } from '../commands/rename.ts';
import { retire } from '../commands/retire.ts';
import { schemas } from '../commands/schemas.ts';
import { start } from '../commands/start.ts';
import { applyProjectOptions, environmentHelp, listProjectOptions } from './project-options.ts';
import { refuseSwallowed } from './swallowed-options.ts';

/** The commands, in the order in which an editor needs them. */
const commands: readonly CollateCommand[] = [
  ...[
    init,
    dev,
    check,
    list,
    newCommand,
    draft,
    rename,
    retire,
    fingerprint,
    schemas,
    admin,
    build,
    start,
  ],
];

/**
 * Runs `collate` with its arguments. Gives the exit code.
 * @throws UsageError for what it does not understand, in a line
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('collate')
    .description('Makes a static news briefing from Markdown.')
    .version(programVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this text')
    .helpCommand('help [command]', 'says what a command does')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', '\n`collate COMMAND --help` says more of each, and lists its options.');
  for (const command of commands) {
    const described = describe(command);
    described.action(async () => {
      code = await runDescribed(command, described);
    });
    program.addCommand(described);
  }
  if (args.length === 0) throw new UsageError('Expected a command; `collate --help` lists them');
  const named = commands.find(({ name }) => name === args[0]);
  if (named !== undefined) refuseSwallowed(named, args.slice(1), process.env);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new UsageError(wordMistake(error, named));
  }
}

/** A command as commander reads and shows it. */
function describe({
  name,
  summary,
  notes,
  arguments: parameters = [],
  options = [],
  exitCodes,
}: CollateCommand): Command {
  const command = new Command(name)
    .summary(summary)
    .description([capitalized(`${summary}.`), notes ?? ''].join(' ').trim())
    .helpOption('-h, --help', 'print this text')
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const parameter of parameters) command.addArgument(parameter);
  for (const option of options) command.addOption(option);
  command.optionsGroup('Options of every command, and what the environment calls them:');
  for (const option of listProjectOptions()) command.addOption(option);
  command.addHelpText('after', `\n${environmentHelp}\n\nExit code: ${exitCodes}.`);
  return command;
}

/** Runs a command with what commander has read for it. */
function runDescribed({ run }: CollateCommand, described: Command): Promise<number> {
  refuseOddValues(described);
  const options = described.opts();
  const server = applyProjectOptions(options, process.env);
  const project = currentProject(process.env);
  finishWriting(project);
  return run({ project, server, options, args: described.args });
}

/**
 * An empty value is a variable that was not set in a script, and never means “here”; one that begins with a hyphen is the option
 * after one whose value was left out.
 */
function refuseOddValues(command: Command): void {
  for (const [name, value] of Object.entries(command.opts())) {
    if (typeof value !== 'string') continue;
    if (value.trim() === '')
      throw new UsageError(`Unexpected empty \`--${name}\`, expected a value after it`);
    // A figure may be negative, and a text begin with a dash and a space.
    if (/^--?[\p{L}-]/u.test(value))
      throw new UsageError(`Unexpected \`${value}\` after \`--${name}\`, expected a value`);
  }
}

/** What commander says of a mistake, in a line and with the way out. */
function wordMistake({ message }: CommanderError, named: CollateCommand | undefined): string {
  const [first = '', hint = ''] = message.replace(/^error: /, '').split('\n');
  const mistake = capitalized(first.replace(/\.$/, '').replaceAll(/'([^']*)'/g, '`$1`'));
  const [, meant] = /Did you mean (?:one of )?(.*)\?/.exec(hint) ?? [];
  if (meant !== undefined) return `${mistake}; did you mean \`${meant}\`?`;
  return `${mistake}; \`collate ${named === undefined ? '' : `${named.name} `}--help\` says what there is`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
