import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../disk/access/usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the options of a command, as `parseArgs` does. npm takes an option that does not come after `--` for a setting of
 * its own, and runs the command without it: that is wrong usage, not a run with other options.
 */
export function parseOptions<const O extends Options, P extends boolean = false>(
  args: string[],
  options: O,
  allowPositionals: P = false as P,
) {
  refuseSwallowed(args, options, process.env);
  const parsed = parseArgs({ args, options, allowPositionals });
  refuseEmpty(parsed.values);
  return parsed;
}

/** An empty value is a variable that was not set in a script, and never means “here”. */
function refuseEmpty(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && value.trim() === '')
      throw new UsageError(`Unexpected empty \`--${name}\`, expected a value after it`);
  }
}

/** The commands as package.json calls them; under these names npm says which script it runs. */
const scripts: ReadonlyMap<string, string> = new Map([
  ['check', 'npm run check'],
  ['dev', 'npm run dev'],
  ['build', 'npm run build'],
  ['fingerprint', 'npm run fingerprint'],
  ['start', 'npm start'],
]);

/** What may be left of `--format json`. */
const isFormat = (arg: string): boolean => /^(?:text|json|github|sarif)$/.test(arg);

/**
 * npm hands `--strict` down as `npm_config_strict=true`, `--root DIR` as `npm_config_root=true` with `DIR` as an argument;
 * of `--format json` only `json` is left, since it makes a setting of its own of `--format`.
 * @throws UsageError with the line to write
 */
function refuseSwallowed(args: readonly string[], options: Options, env: NodeJS.ProcessEnv): void {
  const command = scripts.get(env['npm_lifecycle_event'] ?? '');
  if (command === undefined || args.some((arg) => arg.startsWith('-'))) return;
  const swallowed = Object.entries(options).flatMap(([name, { type }]) => {
    const value = env[`npm_config_${name}`] ?? '';
    if (value === '') return [];
    if (type === 'boolean') return [`--${name}`];
    return [value === 'true' ? `--${name} …` : `--${name} ${value}`];
  });
  const takesFormat = 'format' in options && args.length === 1 && isFormat(args[0] ?? '');
  if (swallowed.length === 0 && !takesFormat) return;
  const written = swallowed.length > 0 ? swallowed.join(' ') : `--format ${args[0]}`;
  throw new UsageError(
    `npm takes options for itself unless they come after \`--\`: write \`${command} -- ${written}\``,
  );
}
