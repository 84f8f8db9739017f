import { Option } from 'commander';

/** The option of commands that change files. */
export function forceOption(): Option {
  return new Option('--force', 'change files too that have changes which are not committed');
}
