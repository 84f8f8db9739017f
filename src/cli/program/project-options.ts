import { Option } from 'commander';
import { UsageError } from '../../disk/access/usage-error.ts';
import type { ServerSettings } from '../tasks/run-server.ts';

interface ProjectOption {
  readonly name: string;
  /** What represents its value in the help; null for a switch. */
  readonly value: string | null;
  /** The environment variable that says the same; the option wins. Null where there is none. */
  readonly variable: string | null;
  readonly help: string;
}

/** The options that all commands take, so that a script may give each command the same. */
const projectOptions: readonly ProjectOption[] = [
  {
    name: 'root',
    value: 'dir',
    variable: 'CONTENT_ROOT',
    help: 'the folder that holds content/ (this one)',
  },
  {
    name: 'out',
    value: 'dir',
    variable: 'OUT_DIR',
    help: 'where the site is written (dist/ there): a folder of an earlier build, or an empty one',
  },
  {
    name: 'base',
    value: 'path',
    variable: 'BASE_PATH',
    help: 'the path below which the site is served, as /preview/pr-7/ (that of its address)',
  },
  { name: 'drafts', value: null, variable: 'SHOW_DRAFTS', help: 'publish drafts too' },
  {
    name: 'port',
    value: 'n',
    variable: 'PORT',
    help: 'the port to serve on (4321); the next free one if it is in use',
  },
  {
    name: 'host',
    value: 'name',
    variable: null,
    help: 'the address to serve on (localhost); 0.0.0.0 is the whole network',
  },
];

/** The options that all commands take, as their helps list them. */
export function listProjectOptions(): readonly Option[] {
  return projectOptions.map(({ name, value, variable, help }) => {
    const flags = value === null ? `--${name}` : `--${name} <${value}>`;
    return new Option(flags, variable === null ? help : `${help} [${variable}]`);
  });
}

/** What only the environment says. */
export const environmentHelp =
  'CACHE_DIR in the environment is where results are kept (.collate/ beside content/).';

/**
 * Writes options that are given into an environment, from which everything else takes them, Astro’s configuration too, and reads
 * from it where to serve.
 * @throws UsageError for what is no port
 */
export function applyProjectOptions(
  given: Readonly<Record<string, unknown>>,
  environment: NodeJS.ProcessEnv,
): ServerSettings {
  for (const { name, variable } of projectOptions) {
    const value = given[name];
    if (variable !== null && value !== undefined)
      environment[variable] = value === true ? '1' : String(value);
  }
  const { port, host } = given;
  return {
    port: readPort(port === undefined ? 'PORT' : '--port', environment['PORT'] ?? '4321'),
    host: typeof host === 'string' ? host : null,
  };
}

function readPort(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`Unexpected \`${name}\` of \`${text}\`, expected a number from 0 to 65535`);
}
