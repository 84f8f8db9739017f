import type { z } from 'zod';
import { onlyNear } from '../../diagnostics/suggest.ts';
import type { Noun } from '../../model/ids.ts';
import { idFinder } from '../schema/find-ids.ts';
import { schemas } from '../schema/schemas.ts';
import type { ContentFile } from '../text/content-file.ts';
import { unifyLineEnds } from '../text/unify-line-ends.ts';
import { parseFrontMatter } from '../yaml/front-matter.ts';
import { isPlainMapping, type PlainValue } from '../yaml/plain-value.ts';
import { changeText } from './change-file.ts';
import { leavesOf, valueAt } from './issue-values.ts';
import type { IdResolver } from './mend-fields.ts';

type Path = readonly (string | number)[];

/** A file with its misspelt names of fields mended, and a line for each. What is below them stays as it is laid out. */
export function mendKeys(
  file: ContentFile,
  noun: Noun,
  resolve: IdResolver,
): { readonly file: ContentFile; readonly notes: readonly string[] } {
  const text = unifyLineEnds(new TextDecoder().decode(file.bytes));
  const { split } = parseFrontMatter(file.path, text);
  if (split === null) return { file, notes: [] };
  const data = split.data as PlainValue;
  const slips = [...misspelt(noun, data), ...unknownIds(noun, data, resolve)];
  const edits = slips.map(({ path, to }) => ({ at: split.spanOfKey(path), text: to }));
  const notes = slips.map(({ path, to }) => `\`${String(path.at(-1))}\` → \`${to}\``);
  const changed = changeText(file, edits);
  if (changed === file) return { file, notes: [] };
  // What is mended may show what else is wrong.
  const further = mendKeys(changed, noun, resolve);
  return { file: further.file, notes: [...notes, ...further.notes] };
}

interface Slip {
  readonly path: Path;
  readonly to: string;
}

/** The fields that no such entry has, each near to one alone that is not there yet. */
function misspelt(noun: Noun, data: PlainValue): readonly Slip[] {
  const issues = schemas[noun].safeParse(data).error?.issues ?? [];
  return issues.flatMap(leavesOf).flatMap((issue): Slip[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    const mapping = valueAt(data, path);
    if (mapping === undefined || !isPlainMapping(mapping)) return [];
    const free = issue.message.split(' ').filter((field) => !(field in mapping));
    const near = issue.keys.map((key) => ({ key, to: onlyNear(key, free) }));
    return near.flatMap(({ key, to }) =>
      to === undefined || near.filter((other) => other.to === to).length > 1
        ? []
        : [{ path: [...path, key], to }],
    );
  });
}

/** The keys that are ids of no entry, where it is clear which is meant. */
function unknownIds(noun: Noun, data: PlainValue, resolve: IdResolver): readonly Slip[] {
  const ids = idFinder(schemas[noun])?.(data) ?? [];
  return ids.flatMap(({ noun: of, id, path, isKey }): Slip[] => {
    if (!isKey) return [];
    const to = resolve(of, id);
    const mapping = valueAt(data, path.slice(0, -1));
    const isFree =
      mapping !== undefined && isPlainMapping(mapping) && to !== null && !(to in mapping);
    return isFree && to !== null ? [{ path, to }] : [];
  });
}

function pathOf({ path }: z.core.$ZodIssue): Path {
  return path.filter((part) => typeof part !== 'symbol');
}
