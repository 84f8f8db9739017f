import type { z } from 'zod';
import type { RuleId } from '../../diagnostics/rules.ts';
import { didYouMean, suggest } from '../../diagnostics/suggest.ts';
import { unnamedHint, valueHint } from './value-hint.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A schema’s finding in the checker’s words, with the path of what it is about. */
export interface WordedIssue {
  readonly rule: RuleId;
  readonly path: Path;
  /** Whether the finding is about the key, not the value. */
  readonly onKey: boolean;
  readonly message: string;
  readonly note?: string | undefined;
  /** The fields one of which would have been enough. */
  readonly lacks?: readonly Path[];
  /** The field that an unknown one is likely meant for. */
  readonly meant?: Path;
}

/** Findings without those that a misspelt field makes beside its own: what it is meant for is not missing too. */
export function withoutConsequences(issues: readonly WordedIssue[]): WordedIssue[] {
  const meant = new Set(issues.flatMap((issue) => issue.meant?.join('.') ?? []));
  return issues.filter(
    ({ lacks }) => lacks === undefined || !lacks.some((path) => meant.has(path.join('.'))),
  );
}

/** Puts one zod issue into the grammar of our messages: what is there first, then what was expected. */
export function wordIssue(issue: Issue, data: unknown): WordedIssue[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const value = valueAt(data, path);
  const field = fieldName(path);
  const worded = (rule: RuleId, message: string, expected = ''): WordedIssue[] => [
    { rule, path, onKey: false, message, note: valueHint(value, expected) },
  ];

  const absent = value === undefined || value === null;
  const missing = (expected: string, lacks: readonly Path[] = [path]): WordedIssue[] => {
    const message = `${value === null ? 'Empty' : 'Missing'} ${field}, expected ${expected}`;
    return [{ rule: 'missing-field', path, onKey: false, message, lacks }];
  };

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = issue.message.split(' ');
        const near = suggest(key, known);
        return {
          rule: 'unknown-field',
          path: [...path, key],
          onKey: true,
          message: `Unknown field \`${key}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
          ...(near === undefined
            ? { note: `The fields here are \`${known.join('`, `')}\`.` }
            : { meant: [...path, near] }),
        };
      });
    case 'invalid_union': {
      if (absent) return missing(issue.message);
      const branch = branchFor(issue.errors);
      if (branch === undefined)
        return worded('wrong-type', unexpected(value, issue.message, field), issue.message);
      return branch.flatMap((inner) =>
        wordIssue({ ...inner, path: [...path, ...inner.path] } as Issue, data),
      );
    }
    case 'invalid_type':
      if (absent) return missing(missingWord(issue));
      return worded(
        'wrong-type',
        unexpected(value, typeWord(issue.expected), field),
        typeWord(issue.expected),
      );
    case 'invalid_value': {
      if (absent) return missing(oneOf(issue.values));
      const near = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
      return worded('invalid-value', `${unexpected(value, oneOf(issue.values), field)}${near}`);
    }
    case 'invalid_key':
      return worded(
        'invalid-value',
        unexpected(path.at(-1), issue.issues[0]?.message ?? 'an id', 'a key'),
      );
    case 'custom': {
      const rule = (issue.params?.['rule'] as RuleId | undefined) ?? 'invalid-value';
      const others = (issue.params?.['or'] as readonly string[] | undefined) ?? [];
      const lacks = others.map((name) => [...path.slice(0, -1), name]);
      const note = issue.params?.['note'] as string | undefined;
      if (note !== undefined) {
        const found = (issue.params?.['found'] as string | undefined) ?? value;
        const message = unexpected(found, issue.message, field);
        // A description in the place of an id is most often of somebody whom the source does not name.
        const unnamed = path[2] === 'speaker' ? unnamedHint(value) : null;
        return [{ rule, path, onKey: false, message, note: unnamed ?? note }];
      }
      if (rule === 'missing-field') return missing(issue.message, [path, ...lacks]);
      if (lacks.length > 0)
        return worded(rule, unexpected(value, issue.message, field)).map((found) => ({
          ...found,
          lacks,
        }));
      if (rule === 'invalid-date')
        return worded(rule, `\`${shown(value)}\` is not a date: ${issue.message}`);
      return worded(rule, unexpected(value, issue.message, field));
    }
    default:
      return worded('invalid-value', unexpected(value, issue.message, field));
  }
}

/** The way in which a value was probably meant: the one whose type fits. */
export function branchFor(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
}

function unexpected(value: unknown, expected: string, field: string): string {
  return `Unexpected ${describe(value)} in ${field}, expected ${expected}`;
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  return `\`${shown(value)}\``;
}

function shown(value: unknown): string {
  const text = (Array.isArray(value) ? `[${value.join(',')}]` : String(value)).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The name of the innermost field of a path: of `reports.0.stance`, `stance`. */
function fieldName(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? 'the front matter' : `\`${name}\``;
}

/** What a field lacks: its schema may say more than the type. */
function missingWord({ expected, message }: Issue & { readonly code: 'invalid_type' }): string {
  return message.startsWith('Invalid input') ? typeWord(expected) : message;
}

function typeWord(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of fields',
    record: 'a mapping of fields',
  };
  return words[expected] ?? expected;
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => `\`${String(value)}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === 'object'
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}
