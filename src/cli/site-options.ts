import { UsageError } from '../disk/access/usage-error.ts';
import { parseOptions } from './parse-options.ts';

interface SiteOption {
  /** The environment variable that says the same; the option wins. */
  readonly variable?: string;
  /** What represents its value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
}

/** The options of the commands that make or show the site, written once for all of them. */
const siteOptions = {
  root: {
    variable: 'CONTENT_ROOT',
    value: 'DIR',
    help: 'the folder that holds content/ (this one)',
  },
  out: {
    variable: 'OUT_DIR',
    value: 'DIR',
    help: 'where the site is written (dist/ there): a folder of an earlier build, or an empty one',
  },
  base: {
    variable: 'BASE_PATH',
    value: 'PATH',
    help: 'the path below which the site is served, as /preview/pr-7/ (that of its address)',
  },
  drafts: { variable: 'SHOW_DRAFTS', value: null, help: 'show drafts too (SHOW_DRAFTS=1)' },
  port: {
    variable: 'PORT',
    value: 'N',
    help: 'the port to serve on (4321); the next free one if it is in use',
  },
  host: {
    value: 'NAME',
    help: 'the address to serve on (localhost); 0.0.0.0 is the whole network',
  },
} as const satisfies Readonly<Record<string, SiteOption>>;

export type SiteOptionName = keyof typeof siteOptions;

/** What only the environment says. */
const cacheVariable = 'CACHE_DIR';

/** The part of a command’s `--help` that lists its options. */
export function describeSiteOptions(names: readonly SiteOptionName[]): string {
  const rows = names.map((name): readonly [string, string, string] => {
    const { value, help, variable = '' }: SiteOption = siteOptions[name];
    return [`--${name}${value === null ? '' : ` ${value}`}`, variable, help];
  });
  rows.push(
    ['', cacheVariable, 'where results are kept (.collate/ beside content/)'],
    ['--help', '', 'this text'],
  );
  const lines = rows.map(
    ([option, variable, help]) => `  ${option.padEnd(11)}  ${variable.padEnd(12)}  ${help}`,
  );
  return [
    'Each option, and the environment variable that says the same; the option wins.',
    '',
    ...lines,
    '',
  ].join('\n');
}

export interface SiteSettings {
  readonly help: boolean;
  readonly port: number;
  readonly host: string | undefined;
}

/**
 * Reads the options that a command takes, and writes them into the environment, from which everything else takes them:
 * Astro’s configuration too.
 * @throws UsageError for an option without a value, and for what is no port
 */
export function readSiteOptions(
  args: string[],
  names: readonly SiteOptionName[],
  environment: NodeJS.ProcessEnv,
): SiteSettings {
  const { values } = parseOptions(args, {
    ...Object.fromEntries(
      names.map((name) => [
        name,
        { type: siteOptions[name].value === null ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) return { help: true, port: 0, host: undefined };
  const given: Readonly<Record<string, string | boolean | undefined>> = values;
  for (const name of names) {
    const { variable }: SiteOption = siteOptions[name];
    const value = given[name];
    if (variable === undefined || value === undefined) continue;
    environment[variable] = value === true ? '1' : String(value);
  }
  const { port, host } = given;
  return {
    help: false,
    port: names.includes('port')
      ? readPort(port === undefined ? 'PORT' : '--port', environment['PORT'] ?? '4321')
      : 0,
    host: typeof host === 'string' ? host : undefined,
  };
}

function readPort(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`Unexpected \`${name}\` of \`${text}\`, expected a number from 0 to 65535`);
}
