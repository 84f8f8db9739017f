import { parse } from 'yaml';

/** What an editor takes a plain scalar for: `2022` for a number, `one-two` for a text. */
export function parseScalar(written: string): unknown {
  return parse(written, { version: '1.2', schema: 'core' });
}
