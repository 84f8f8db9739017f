import type { Argument, Option } from 'commander';
import type { Project } from '../../disk/access/project.ts';
import type { ServerSettings } from '../tasks/run-server.ts';

/** A command of `collate`, as its help shows it. */
export interface CollateCommand {
  readonly name: string;
  /** What it does, in a line of the list of commands. */
  readonly summary: string;
  /** More of that, for its own help. */
  readonly notes?: string;
  readonly arguments?: readonly Argument[];
  /** The options that no other command has. */
  readonly options?: readonly Option[];
  /** What its exit codes mean: `0 built, 1 errors, 2 could not build`. */
  readonly exitCodes: string;
  /** Runs it and gives the exit code. Its code is loaded when it runs. */
  readonly run: (input: CommandInput) => Promise<number>;
}

/** What a command is run with. */
export interface CommandInput {
  readonly project: Project;
  readonly server: ServerSettings;
  /** Those of its options that are given or have a default, by their names in camel case. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly args: readonly string[];
}
