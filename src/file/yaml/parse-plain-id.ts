import { parse } from 'yaml';

/** What an editor takes an id for that is written plainly: `2022` for a number, `one-two` for a text. */
export function parsePlainId(id: string): unknown {
  return /^\d|^(?:true|false|null)$/.test(id) ? parse(id, { version: '1.2', schema: 'core' }) : id;
}
