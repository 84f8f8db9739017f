import matter from 'gray-matter';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Fault, faultFinder } from '../../diagnostics/fault.ts';
import { fileStart, type Span, spanFinder } from '../../diagnostics/span.ts';
import { findMarks } from './find-marks.ts';
import { parseYaml, type YamlPath, type YamlTree } from './parse-yaml.ts';

/** A content file taken apart: its front matter as plain data with positions, and its body. */
export interface SplitFile {
  readonly data: unknown;
  /** The place of the value at a path, or of the nearest value around it. */
  readonly spanOf: (path: YamlPath) => Span;
  /** The place of a key. */
  readonly spanOfKey: (path: YamlPath) => Span;
  /** Every value's place by its dotted path. */
  readonly spans: Readonly<Record<string, Span>>;
  /** The comments `# proposed …`. */
  readonly proposed: readonly Span[];
  readonly body: string;
  /** A stretch of the body, by offsets in it, as a span of the file. */
  readonly bodySpan: (start: number, end: number) => Span;
}

export type FrontMatter =
  | { readonly split: SplitFile; readonly diagnostics: readonly [] }
  | { readonly split: null; readonly diagnostics: readonly Diagnostic[] };

// gray-matter runs front matter that names JavaScript as its language. `engines` are merged over its
// own, so each of its own must be replaced by name; the fence check below is the first lock, this the second.
const refuseToRun = (): never => {
  throw new Error('Front matter is YAML only.');
};
const refusingEngines = { javascript: refuseToRun, js: refuseToRun, json: refuseToRun };

/** Splits front matter from body, after a check of the fences. */
export function parseFrontMatter(path: string, text: string): FrontMatter {
  const span = spanFinder(text);
  const misfenced = findFenceFault(text);
  if (misfenced !== null) return { split: null, diagnostics: [faultFinder(path, span)(misfenced)] };
  let tree: YamlTree | null = null;
  let proposed: readonly Span[] = [];
  // What gray-matter hands over begins with the line end of the first fence.
  const offset = '---'.length;
  const file = matter(text, {
    language: 'yaml',
    engines: {
      ...refusingEngines,
      yaml: (source: string) => {
        const spanAt = (start: number, end: number): Span => span(start + offset, end + offset);
        tree = parseYaml(path, source, spanAt);
        proposed = findMarks(source).map(({ start, end }) => spanAt(start, end));
        return {};
      },
    },
  });
  const body = file.content;
  const parsed: YamlTree = tree ?? emptyTree;
  if (parsed.diagnostics.length > 0) return { split: null, diagnostics: parsed.diagnostics };
  const bodyOffset = text.length - body.length;
  return {
    split: {
      data: parsed.data,
      spanOf: parsed.spanOf,
      spanOfKey: parsed.spanOfKey,
      spans: parsed.spans,
      proposed,
      body,
      bodySpan: (start, end) => span(start + bodyOffset, end + bodyOffset),
    },
    diagnostics: [],
  };
}

/** gray-matter leaves out the engine where the front matter is blank. */
const emptyTree: YamlTree = {
  data: {},
  spanOf: () => fileStart,
  spanOfKey: () => fileStart,
  spans: {},
  diagnostics: [],
};

/** gray-matter takes `---js`, `---x` and an unclosed fence; we take two lines that are just `---`. */
function findFenceFault(text: string): Fault | null {
  const firstEnd = lineEnd(text, 0);
  const first = text.slice(0, firstEnd);
  if (first !== '---') {
    return {
      rule: 'front-matter-fence',
      start: 0,
      end: firstEnd,
      message:
        text.trim() === ''
          ? 'Unexpected empty file, expected front matter'
          : `Unexpected first line \`${excerpt(first)}\`, expected \`---\``,
      note: 'A content file begins with its front matter, between two lines that hold `---` and nothing else.',
    };
  }
  const closing = text.indexOf('\n---', firstEnd);
  if (closing === -1) {
    return {
      rule: 'front-matter-fence',
      start: 0,
      end: firstEnd,
      message: 'Unexpected end of file in the front matter, expected a line `---` that closes it',
      note: 'Put a line `---` between the front matter and the body.',
    };
  }
  const closingEnd = lineEnd(text, closing + 1);
  const last = text.slice(closing + 1, closingEnd);
  if (last === '---') return null;
  return {
    rule: 'front-matter-fence',
    start: closing + 1,
    end: closingEnd,
    message: `Unexpected \`${excerpt(last)}\`, expected \`---\` at the end of the front matter`,
    note: 'The closing line holds three hyphens and nothing else, no spaces either.',
  };
}

/** Where the line ends that begins at `start`. */
function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed;
}

function excerpt(line: string): string {
  const shown = line.replace(/\p{Cc}/gu, '␍');
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
}
