import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Span } from '../diagnostics/span.ts';
import { findForbiddenCharacters } from './forbidden-characters.ts';

export type YamlPath = readonly (string | number)[];

/** Front matter as plain data. Every scalar is its text as written, an empty one `null`: a schema
 * decides what is a number or a date, so that `2022`, `1.10` and `no` stay what the editor typed. */
export interface YamlTree {
  readonly data: unknown;
  readonly spanOf: (path: YamlPath) => Span;
  readonly spanOfKey: (path: YamlPath) => Span;
  readonly spans: Readonly<Record<string, Span>>;
  readonly diagnostics: readonly Diagnostic[];
}

type SpanAt = (start: number, end: number) => Span;

/** Reads YAML 1.2 (core schema) without anchors, aliases, tags and directives. */
export function parseYaml(path: string, source: string, spanAt: SpanAt): YamlTree {
  const diagnostics: Diagnostic[] = [];
  const values: Record<string, Span> = {};
  const keys: Record<string, Span> = {};
  const found = (rule: RuleId, at: Span, message: string, note?: string): void => {
    diagnostics.push({ rule, path, at, message, ...(note === undefined ? {} : { note }) });
  };

  const plain = (node: unknown, at: YamlPath): unknown => {
    if (isMap<Node, Node | null>(node)) {
      values[at.join('.')] = nodeSpan(node, spanAt);
      const entries = node.items.map(({ key, value }): [string, unknown] => {
        const name = isScalar(key) ? String(key.source ?? key.value) : '';
        findForbidden(name, nodeSpan(key, spanAt), found);
        const keyPath = [...at, name];
        keys[keyPath.join('.')] = nodeSpan(key, spanAt);
        if (!isScalar(key)) {
          found(
            'yaml-syntax',
            nodeSpan(key, spanAt),
            'Unexpected list or mapping as a key, expected a name',
          );
        } else if (name === '__proto__') {
          found('unknown-field', nodeSpan(key, spanAt), 'Unknown field `__proto__`');
        }
        values[keyPath.join('.')] = nodeSpan(value ?? key, spanAt);
        return [name, plain(value, keyPath)];
      });
      return Object.fromEntries(entries);
    }
    if (isSeq(node)) {
      values[at.join('.')] = nodeSpan(node, spanAt);
      return node.items.map((item, index) => plain(item, [...at, index]));
    }
    if (!isScalar(node) || node.value === null) return null;
    const text = typeof node.value === 'string' ? node.value : String(node.source ?? node.value);
    const here = nodeSpan(node, spanAt);
    values[at.join('.')] = here;
    findForbidden(text, here, found);
    return text;
  };

  const directive = findDirective(source);
  if (directive !== null) {
    const at = spanAt(directive.start, directive.end);
    found(
      'yaml-feature',
      at,
      'Unexpected directive, expected plain values',
      'Delete the line; front matter is YAML 1.2.',
    );
    return { data: {}, spanOf: () => at, spanOfKey: () => at, spans: {}, diagnostics };
  }
  let data: unknown = {};
  try {
    const document = parseDocument(source, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
      // With `silent` a second document would be dropped without a word.
      logLevel: 'error',
    });
    // What follows the first few faults is mostly their consequence.
    for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(0, 3)) {
      if (message.includes('call stack')) throw new RangeError(message);
      const at = spanAt(pos[0], pos[1]);
      if (code === 'DUPLICATE_KEY') {
        const key = source.slice(pos[0], pos[1]).split(':')[0]?.trim() ?? '';
        found('duplicate-key', at, `Unexpected second \`${key}\`, expected each key once`);
      } else if (
        code === 'BAD_ALIAS' ||
        code === 'TAG_RESOLVE_FAILED' ||
        code === 'BAD_DIRECTIVE'
      ) {
        found('yaml-feature', at, 'Unexpected alias, tag or directive, expected plain values');
      } else {
        found(
          'yaml-syntax',
          at,
          `Cannot read the front matter: ${yamlMessage(message)}`,
          hintFor(message),
        );
      }
    }
    if (diagnostics.length === 0) findFeatures(document.contents, spanAt, found);
    if (diagnostics.length === 0) {
      if (isMap(document.contents)) {
        data = plain(document.contents, []);
      } else if (
        document.contents !== null &&
        !(isScalar(document.contents) && document.contents.value === null)
      ) {
        const at = nodeSpan(document.contents, spanAt);
        found(
          'yaml-syntax',
          at,
          'Unexpected value, expected fields, each on a line of its own: `title: …`',
        );
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    found('yaml-syntax', spanAt(0, 0), 'Cannot read the front matter: it nests too deeply');
  }

  const nearest = (table: Record<string, Span>, at: YamlPath): Span => {
    for (let length = at.length; length > 0; length -= 1) {
      const span = table[at.slice(0, length).join('.')] ?? values[at.slice(0, length).join('.')];
      if (span !== undefined) return span;
    }
    return values[''] ?? spanAt(0, 0);
  };
  return {
    data,
    spanOf: (at) => nearest(values, at),
    spanOfKey: (at) => nearest(keys, at),
    spans: values,
    diagnostics,
  };
}

/** A line that begins with `%` before any content, which the library obeys. */
function findDirective(source: string): { readonly start: number; readonly end: number } | null {
  const lines = /^(?:[ \t]*(?:#.*)?\r?\n)*(%.*)/.exec(source);
  if (lines === null) return null;
  const end = lines[0].length;
  return { start: end - (lines[1] ?? '').length, end };
}

/** A value's own place; of one over several lines only the first line, which is enough to find it. */
function nodeSpan(node: Node, spanAt: SpanAt): Span {
  const [start, end] = node.range ?? [0, 0];
  const span = spanAt(start, end);
  if (span.endLine === span.line) return span;
  return { ...span, endLine: span.line, endColumn: span.column + 1 };
}

type Found = (rule: RuleId, at: Span, message: string, note?: string) => void;

/** Finds forbidden characters that are written as escapes, which the gate on the bytes cannot see. */
function findForbidden(text: string, at: Span, found: Found): void {
  for (const { name, why } of findForbiddenCharacters(text)) {
    found('forbidden-character', at, `Unexpected \`${name}\` (${why})`, 'Delete the escape.');
  }
}

function findFeatures(contents: Node | null, spanAt: SpanAt, found: Found): void {
  visit(contents, (_key, node) => {
    if (isAlias(node)) {
      found(
        'yaml-feature',
        nodeSpan(node, spanAt),
        `Unexpected alias \`*${node.source}\`, expected a plain value`,
        'Write the value out, or in quotation marks if it begins with an asterisk.',
      );
    } else if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (node.anchor !== undefined) {
        found(
          'yaml-feature',
          nodeSpan(node, spanAt),
          `Unexpected anchor \`&${node.anchor}\`, expected a plain value`,
          'Delete it, or put the value in quotation marks if it begins with an ampersand.',
        );
      }
      if (node.tag !== undefined) {
        found(
          'yaml-feature',
          nodeSpan(node, spanAt),
          `Unexpected tag \`${node.tag}\`, expected a plain value`,
          'Delete it, or put the value in quotation marks if it begins with an exclamation mark.',
        );
      }
    }
  });
}

/** The library's message without its full stop and its place, which we print ourselves. */
function yamlMessage(message: string): string {
  return (message.split('\n')[0] ?? '')
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/[.:]$/, '');
}

function hintFor(message: string): string {
  if (/mapping/i.test(message)) {
    return 'A text that holds `: ` must stand in quotation marks: title: "Harbour: a strike".';
  }
  if (/indent/i.test(message))
    return 'Fields of one list item begin in one column; use spaces, not tabs.';
  return 'Put a text with special characters in quotation marks.';
}
