import { UsageError } from '../../disk/access/usage-error.ts';
import type { CollateCommand } from '../commands/collate-command.ts';
import { listProjectOptions } from './project-options.ts';

/** What may be left of `--format json`. */
const isFormat = (arg: string): boolean => /^(?:text|json|github|sarif)$/.test(arg);

/**
 * Refuses a command that npm runs without its options. npm takes an option that does not come after `--` for a setting of its
 * own: it hands `--strict` down as `npm_config_strict=true`, `--root DIR` as `npm_config_root=true` with `DIR` as an argument;
 * of `--format json` only `json` is left.
 * @throws UsageError with the line to write
 */
export function refuseSwallowed(
  { name: command, options: ownOptions = [] }: Pick<CollateCommand, 'name' | 'options'>,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): void {
  if (environment['npm_lifecycle_event'] !== command || args.some((arg) => arg.startsWith('-')))
    return;
  const options = [...ownOptions, ...listProjectOptions()];
  const written = options.flatMap((option) => {
    const value = environment[`npm_config_${option.name()}`] ?? '';
    if (value === '') return [];
    return option.required
      ? `${option.long} ${value === 'true' ? '…' : value}`
      : (option.long ?? []);
  });
  const takesFormat = options.some((option) => option.name() === 'format');
  if (written.length === 0 && takesFormat && args.length === 1 && isFormat(args[0] ?? ''))
    written.push(`--format ${args[0]}`);
  if (written.length === 0) return;
  throw new UsageError(
    `npm takes options of its scripts for itself: write \`npx collate ${command} ${written.join(' ')}\``,
  );
}
