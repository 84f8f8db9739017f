import { idPattern, type Noun } from '../model/ids.ts';
import type { EntryName } from './entry-of-path.ts';
import { maximumBytes } from './text/decode-file.ts';
import { lenientText } from './text/lenient-text.ts';

/**
 * The entries that a broken file would define, read leniently: its own, and what the lines of a brief that look like a
 * definition name. A line that only refers looks so too, which does no harm here.
 */
export function declaredEntries(noun: Noun, id: string, bytes: Uint8Array): EntryName[] {
  if (noun !== 'brief') return [{ noun, id }];
  const text = lenientText(bytes.subarray(0, maximumBytes));
  const lines = text.matchAll(
    /(?:^|[{,])[ \t-]*["']?(id|claim)["']?[ \t]*[:=][ \t]*["'“”‘’]?([a-z0-9-]{1,100})/gm,
  );
  const inside = Array.from(lines, ([, key, name = '']) => ({
    noun: key === 'id' ? ('event' as const) : ('claim' as const),
    id: name,
  }));
  return [{ noun, id }, ...inside.filter((entry) => idPattern.test(entry.id))];
}
