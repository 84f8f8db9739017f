import type { z } from 'zod';
import { branchFor } from '../schema/word-issue.ts';
import { isPlainList, isPlainMapping, type PlainValue } from '../yaml/plain-value.ts';

type Issue = z.core.$ZodIssue;

/** The issues of the way in which a value was probably meant. */
export function leavesOf(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  return (branchFor(issue.errors) ?? []).flatMap((inner) =>
    leavesOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

/** What is at a path in a value; undefined where nothing is. */
export function valueAt(
  value: PlainValue | undefined,
  path: readonly (string | number)[],
): PlainValue | undefined {
  const [first, ...rest] = path;
  if (first === undefined || value === undefined) return value;
  if (isPlainList(value)) return valueAt(value[Number(first)], rest);
  return isPlainMapping(value) ? valueAt(value[String(first)], rest) : undefined;
}

/** A value with another one at a path. */
export function withValue(
  value: PlainValue,
  path: readonly (string | number)[],
  to: PlainValue,
): PlainValue {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  if (isPlainList(value))
    return value.map((item, index) => (index === first ? withValue(item, rest, to) : item));
  if (!isPlainMapping(value)) return value;
  return { ...value, [first]: withValue(value[String(first)] ?? null, rest, to) };
}
