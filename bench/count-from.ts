import { UsageError } from '../src/disk/access/usage-error.ts';

/** The whole number that an option gives; throws where it gives none from 1 to 999,999. */
export function countFrom(text: string, option: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new UsageError(
      `Unexpected \`${text}\` for \`${option}\`, expected a whole number from 1`,
    );
  return Number(text);
}
