import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { faultFinder } from '../../diagnostics/fault.ts';
import type { RuleId } from '../../diagnostics/rules.ts';
import type { Span } from '../../diagnostics/span.ts';
import { findForbiddenCharacters } from '../text/forbidden-characters.ts';
import { findHashes } from './find-hashes.ts';
import { wordYamlErrors } from './yaml-faults.ts';

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
      const names = new Set<string>();
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
        } else if (/^[^\S \n]/.test(name)) {
          found(
            'yaml-syntax',
            nodeSpan(key, spanAt),
            `Unexpected space \`U+${(name.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}\` before \`${name.trim()}\`, expected plain spaces`,
            'Delete the space, which looks like a plain one, and type it anew.',
          );
        } else if (name === '__proto__') {
          found('unknown-field', nodeSpan(key, spanAt), 'Unknown field `__proto__`');
        } else if (names.has(name)) {
          const message = `Unexpected second \`${name}\`, expected each key once`;
          found('duplicate-key', nodeSpan(key, spanAt), message, 'Delete one of the two.');
        }
        names.add(name);
        values[keyPath.join('.')] = nodeSpan(value ?? key, spanAt);
        return [name, plain(value, keyPath)];
      });
      return Object.fromEntries(entries);
    }
    if (isSeq(node)) {
      values[at.join('.')] = nodeSpan(node, spanAt);
      return node.items.map((item, index) => plain(item, [...at, index]));
    }
    if (!isScalar(node)) return null;
    if (node.value === null) {
      if (node.source) foundNothing(node.source, nodeSpan(node, spanAt), found);
      return null;
    }
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
      // The library compares each key with each: looked for below instead.
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      // With `silent` a second document would be dropped without a word.
      logLevel: 'error',
    });
    const errors = [...document.errors, ...document.warnings];
    if (errors.some(({ message }) => message.includes('call stack'))) throw new RangeError();
    diagnostics.push(...wordYamlErrors(errors, source).map(faultFinder(path, spanAt)));
    if (diagnostics.length === 0) findFeatures(document.contents, source, spanAt, found);
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
  const lines = /^(?:[ \t]*(?:#.*)?\n)*(%.*)/.exec(source);
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

/** YAML's word for no value, which is a name too; an empty field is for the schema to judge. */
function foundNothing(word: string, at: Span, found: Found): void {
  found(
    'wrong-type',
    at,
    `Unexpected \`${word}\`, which YAML takes for no value, expected text`,
    `Write \`"${word}"\` if the word is meant; leave the field out if there is nothing to say.`,
  );
}

function findFeatures(contents: Node | null, source: string, spanAt: SpanAt, found: Found): void {
  /** The place of a sign that appears before a value. */
  const signSpan = (sign: string, node: Node): Span => {
    const start = source.lastIndexOf(sign, node.range?.[0] ?? 0);
    return start === -1 ? nodeSpan(node, spanAt) : spanAt(start, start + sign.length);
  };
  visit(contents, (_key, node) => {
    if (isAlias(node)) {
      found(
        'yaml-feature',
        nodeSpan(node, spanAt),
        `Unexpected alias \`*${node.source}\`, expected a plain value`,
        'Write the value out, or in quotation marks if it begins with an asterisk.',
      );
    } else if (isMap(node) || isSeq(node) || isScalar(node)) {
      for (const { rule, start, end, message, note } of isScalar(node)
        ? findHashes(node, source)
        : []) {
        found(rule, spanAt(start, end), message, note);
      }
      if (node.anchor !== undefined) {
        found(
          'yaml-feature',
          signSpan(`&${node.anchor}`, node),
          `Unexpected anchor \`&${node.anchor}\`, expected a plain value`,
          'Delete it, or put the value in quotation marks if it begins with an ampersand.',
        );
      }
      if (node.tag !== undefined) {
        found(
          'yaml-feature',
          signSpan(node.tag.startsWith('tag:') ? '!!' : '!', node),
          `Unexpected tag \`${node.tag}\`, expected a plain value`,
          'Delete it, or put the value in quotation marks if it begins with an exclamation mark.',
        );
      }
    }
  });
}
