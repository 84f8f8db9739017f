import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { rules } from '../src/diagnostics/rules.ts';
import { findMarkup } from '../src/file/schema/find-markup.ts';
import type { ContentFile } from '../src/file/text/content-file.ts';
import { validateFile } from '../src/file/validate-file.ts';
import { collections } from '../src/model/ids.ts';
import { type CheckedContent, checkContent, linkFiles } from '../src/site/check-content.ts';
import { encodeText, filesOf, fixtures, readTree } from './content-tree.ts';
import { flatContent } from './flat-content.ts';

// The same values on every run.
fc.configureGlobal({ seed: 20310304 });

const secondStory = filesOf(readTree(join(fixtures, 'second-story')));
const folders = Object.values(collections);

const anyPath = fc.oneof(
  fc.constantFrom(...folders.map((folder) => `content/${folder}/x.md`), 'content/site.yaml'),
  fc.string({ unit: 'binary' }).map((name) => `content/${name}`),
);

/** A file gives findings or a draft, each finding in the file and of a rule. */
function expectWhole(file: ContentFile): void {
  const { draft, diagnostics, path } = validateFile(file);
  expect(draft === null).toBe(diagnostics.length > 0);
  for (const found of diagnostics) {
    expect(Object.keys(rules)).toContain(found.rule);
    expect(found.path).toBe(path);
    expect(found.at.line).toBeGreaterThan(0);
    expect(found.at.column).toBeGreaterThan(0);
  }
}

describe('any file gives findings or a draft and never throws', () => {
  test('with any bytes at any path', () => {
    fc.assert(
      fc.property(anyPath, fc.uint8Array({ maxLength: 300 }), (path, bytes) =>
        expectWhole({ path, bytes }),
      ),
      { numRuns: 300 },
    );
  });

  test('with any text between fences and behind them', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(anyPath, text, text, (path, front, body) =>
        expectWhole({ path, bytes: encodeText(`---\n${front}\n---\n${body}`) }),
      ),
      { numRuns: 300 },
    );
  });

  test('with front matter made of pieces of YAML', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ':',
        ' ',
        '\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '&a',
        '*a',
        '!x',
        '!!map',
      ],
      ...[
        '|',
        '>',
        '%',
        '#',
        '?',
        '@',
        '`',
        '~',
        '\t',
        '\r\n',
        '__proto__',
        'title',
        '<<',
        '...',
        '\\u202e',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) =>
        expectWhole({
          path: 'content/actors/x.md',
          bytes: encodeText(`---\n${pieces.join('')}\n---\n`),
        }),
      ),
      { numRuns: 700 },
    );
  });

  test('with front matter of any values under the names of fields', () => {
    const names = fc.constantFrom(
      ...[
        'kind',
        'name',
        'title',
        'story',
        'published',
        'restates',
        'summary',
        'events',
        'reports',
        'wording',
      ],
      ...[
        'claim',
        'stance',
        'speaker',
        'via',
        'when',
        'status',
        'memberships',
        'inferred',
        'latitude',
        '__proto__',
      ],
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          'person',
          '2031-03-04',
          '2031-02-30',
          'x',
          '',
          null,
          3,
          0.5,
          true,
          'affirms',
          'retired',
        ),
        fc.string(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(names, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...folders),
        fc.dictionary(names, value, { maxKeys: 8 }),
        (folder, data) => {
          const bytes = encodeText(`---\n${stringify(data)}---\n\nText.\n`);
          expectWhole({ path: `content/${folder}/x.md`, bytes });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with any Markdown made of hostile pieces', () => {
    const piece = fc.constantFrom(
      ...[
        '> ',
        '- ',
        '1. ',
        '    ',
        '\t',
        '\n',
        '\n\n',
        '`',
        '```',
        '~~~',
        '*',
        '_',
        '**',
        '~~',
        '[',
        ']',
        '(',
        ')',
      ],
      ...[
        '![',
        '](',
        '[^a]',
        '[^a]:',
        '<',
        '>',
        '<b>',
        '<!--',
        '&#x202e;',
        '&amp;',
        '|',
        '|-|',
        '# ',
        '===',
        '---',
      ],
      ...[
        'javascript:',
        'actor:x',
        'https://example.org',
        '\\',
        'a',
        '陈',
        'م',
        '\u200d',
        ' ',
        '"',
        '- [ ] ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) =>
        expectWhole({
          path: 'content/terms/x.md',
          bytes: encodeText(`---\nname: X\n---\n\n${pieces.join('')}\n`),
        }),
      ),
      { numRuns: 500 },
    );
  });
});

describe('a set of files', () => {
  test('gives the same in any order', () => {
    const flatten = ({ content, retired }: CheckedContent): string[] =>
      content === null ? [] : flatContent(content, retired);
    const once = checkContent(secondStory);
    const flat = flatten(once);
    expect(flat.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...secondStory], { minLength: secondStory.length }),
        (shuffled) => {
          const again = checkContent(shuffled);
          expect(again.diagnostics).toEqual(once.diagnostics);
          expect(flatten(again)).toEqual(flat);
        },
      ),
      { numRuns: 3 },
    );
  });

  test('gives the same findings in any order, where some files are missing', () => {
    fc.assert(
      fc.property(
        fc
          .subarray([...secondStory])
          .chain((some) =>
            fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
          ),
        ([some, shuffled]) => {
          const { content, diagnostics } = checkContent(some);
          expect(checkContent(shuffled).diagnostics).toEqual(diagnostics);
          expect(content === null).toBe(
            diagnostics.some(({ rule }) => rules[rule].severity === 'error'),
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  test('never throws where one file is missing, or broken', () => {
    const validated = secondStory.map(validateFile);
    for (const [index, { path, bytes }] of secondStory.entries()) {
      const others = validated.toSpliced(index, 1);
      expect(() => linkFiles(others, { drafts: true })).not.toThrow();
      const broken = validateFile({ path, bytes: breakFile(bytes) });
      const { content, diagnostics } = linkFiles([...others, broken], { drafts: true });
      expect(content).toBeNull();
      // One fault is one finding, not one more wherever the broken file is referred to.
      expect(diagnostics.filter((found) => found.path !== path)).toEqual([]);
    }
  });

  test('has findings and no content where there is nothing', () => {
    expect(checkContent([])).toMatchObject({
      content: null,
      diagnostics: [{ rule: 'missing-site' }],
    });
  });

  test('links without findings when it is whole', () => {
    fc.assert(
      fc.property(fc.array(generatedReport, { minLength: 1, maxLength: 12 }), (reports) => {
        const files = [...setting, generatedBrief(reports)];
        const { content, diagnostics } = checkContent(files);
        expect(diagnostics).toEqual([]);
        expect(content?.briefs.get('b')?.reports).toHaveLength(reports.length);
        expect(content?.claims.size).toBe(reports.length);
      }),
      { numRuns: 25 },
    );
  });
});

/** The same file as an editor might break it. */
function breakFile(bytes: Uint8Array): Uint8Array {
  return encodeText(
    new TextDecoder().decode(bytes).replace(/(kind|title|label|name|story):/, '$1: [\n$1:'),
  );
}

const file = (path: string, text: string): ContentFile => ({
  path: `content/${path}`,
  bytes: encodeText(text),
});

/** What the generated briefs refer to. */
const setting: readonly ContentFile[] = [
  ...secondStory.filter(({ path }) => path === 'content/site.yaml'),
  file('stories/s.md', '---\ntitle: S\nsummary: S.\n---\n'),
  file('sources/d.md', '---\nlabel: D\nkind: document\nstory: s\n---\n'),
  file('actors/a.md', '---\nkind: person\nname: Ada\n---\n'),
  file('actors/o.md', '---\nkind: organisation\nname: Org\n---\n'),
];

const words = fc
  .stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ,:'"#&*!%@`{}[\]|>?-]{0,30}[\p{L}\p{N}]$/u)
  .filter((text) => findMarkup(text).length === 0);

const generatedReport = fc
  .record({
    statement: words,
    stance: fc.constantFrom('affirms', 'open', 'denies'),
    speaker: fc.option(fc.constantFrom('a', 'o'), { nil: undefined }),
    via: fc.option(fc.constant(['o']), { nil: undefined }),
    quote: fc.option(words, { nil: undefined }),
    value: fc.option(words, { nil: undefined }),
  })
  // A number would have to stand in the quote, and must not stand in the statement.
  .filter(({ statement, value }) => value === undefined || !/\p{N}/u.test(statement + value));

function generatedBrief(
  reports: readonly (typeof generatedReport extends fc.Arbitrary<infer T> ? T : never)[],
): ContentFile {
  const front = stringify(
    {
      title: 'B',
      story: 's',
      published: '2031-03-05',
      restates: 'd',
      summary: 'B.',
      reports: reports.map((report, index) => ({
        claim: `c${index}`,
        ...report,
        gives: report.value === undefined ? undefined : 'figure',
        // A chain does not end where it came through.
        via: report.speaker === 'o' ? undefined : report.via,
      })),
    },
    { aliasDuplicateObjects: false },
  );
  return file('briefs/b.md', `---\n${front}---\n\nText.\n`);
}
