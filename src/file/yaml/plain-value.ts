import { isMap, isScalar, isSeq } from 'yaml';

/** A value of YAML as the schemas take it: every scalar is its text as written, an empty one `null`. */
export type PlainValue = string | null | readonly PlainValue[] | PlainMapping;

export interface PlainMapping {
  readonly [name: string]: PlainValue;
}

/** The value of a node. The front matter has no anchors, aliases and tags (`parse-yaml.ts`). */
export function plainValue(node: unknown): PlainValue {
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(plainValue(key)), plainValue(value)]),
    );
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : String(node.source ?? node.value);
}

export function isPlainMapping(value: unknown): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isPlainList(value: unknown): value is readonly PlainValue[] {
  return Array.isArray(value);
}

/** Whether two values say the same, whatever the order of the fields. */
export function isSameValue(one: PlainValue | undefined, other: PlainValue | undefined): boolean {
  if (isPlainList(one) && isPlainList(other))
    return one.length === other.length && one.every((item, at) => isSameValue(item, other[at]));
  if (isPlainMapping(one) && isPlainMapping(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && isSameValue(one[name], other[name]))
    );
  }
  return one === other;
}
