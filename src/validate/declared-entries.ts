import { idPattern, type Noun } from '../model/ids.ts';
import { maximumBytes } from '../parse/decode-file.ts';

export interface EntryName {
  readonly noun: Noun;
  readonly id: string;
}

/**
 * The entries that a file would define, read leniently. A broken file still declares them, so that
 * one fault is one finding and not one more wherever they are referred to.
 */
export function declaredEntries(noun: Noun, id: string, data: unknown): EntryName[] {
  const inside =
    noun !== 'brief'
      ? []
      : [
          ...listAt(data, 'events').map((event) => ({
            noun: 'event' as const,
            id: textAt(event, 'id'),
          })),
          ...listAt(data, 'reports')
            .filter((report) => textAt(report, 'statement') !== '')
            .map((report) => ({ noun: 'claim' as const, id: textAt(report, 'claim') })),
        ];
  return [{ noun, id }, ...inside.filter((entry) => idPattern.test(entry.id))];
}

/**
 * The same for a file that cannot be read as data: the lines of a brief that look like a definition, or like a
 * reference, which does no harm here.
 */
export function declaredInBytes(noun: Noun, id: string, bytes: Uint8Array): EntryName[] {
  if (noun !== 'brief') return [{ noun, id }];
  const text = new TextDecoder().decode(bytes.subarray(0, maximumBytes));
  const lines = text.matchAll(/^[ \t-]*(id|claim):[ \t]*["']?([a-z0-9-]{1,100})/gm);
  const inside = Array.from(lines, ([, key, name = '']) => ({
    noun: key === 'id' ? ('event' as const) : ('claim' as const),
    id: name,
  }));
  return [{ noun, id }, ...inside.filter((entry) => idPattern.test(entry.id))];
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const value = fieldOf(data, key);
  return Array.isArray(value) ? value : [];
}

function textAt(data: unknown, key: string): string {
  const value = fieldOf(data, key);
  return typeof value === 'string' ? value : '';
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Record<string, unknown>)[key]
    : undefined;
}
