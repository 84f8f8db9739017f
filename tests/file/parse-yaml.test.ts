import { describe, expect, test } from 'vitest';
import { spanFinder } from '../../src/diagnostics/span.ts';
import { parseYaml } from '../../src/file/yaml/parse-yaml.ts';

const parse = (source: string) => parseYaml('content/actors/x.md', source, spanFinder(source));
const rulesOf = (source: string) => parse(source).diagnostics.map(({ rule }) => rule);

describe('values', () => {
  test.each([
    ['dates', 'a: 2022-09-07', '2022-09-07'],
    ['dates with times', 'a: 2022-09-07T10:00:00Z', '2022-09-07T10:00:00Z'],
    ['numbers', 'a: 1.10', '1.10'],
    ['octal and hexadecimal numbers', 'a: 0x1F', '0x1F'],
    ['large numbers', 'a: 12345678901234567890', '12345678901234567890'],
    ['numbers that are none', 'a: .nan', '.nan'],
    ['truth values', 'a: true', 'true'],
    ['the word no', 'a: no', 'no'],
    ['sexagesimals of YAML 1.1', 'a: 12:30:45', '12:30:45'],
    ['text in double quotation marks', String.raw`a: "x\ty \u00e9"`, 'x\ty é'],
    ['text in single quotation marks', "a: 'it''s'", "it's"],
    ['text over several lines', 'a: one\n  two', 'one two'],
    ['a literal block', 'a: |\n  one\n  two\n', 'one\ntwo\n'],
    ['a folded block', 'a: >-\n  one\n  two\n', 'one two'],
    ['a text with a hash', 'a: C#', 'C#'],
  ])('stay text as written: %s', (_name, source, value) => {
    expect(parse(source)).toMatchObject({ data: { a: value }, diagnostics: [] });
  });

  test.each([
    ['nothing', 'a:'],
    ['null', 'a: null'],
    ['a tilde', 'a: ~'],
  ])('are null where there is %s', (_name, source) => {
    expect(parse(source).data).toEqual({ a: null });
  });

  test('of an empty text are no fields', () => {
    expect(parse('')).toMatchObject({ data: {}, diagnostics: [] });
    expect(parse('# only a comment\n')).toMatchObject({ data: {}, diagnostics: [] });
  });

  test('are not changed by other names of objects', () => {
    const { data } = parse('constructor: a\ntoString: b\nhasOwnProperty: c');
    expect(Object.entries(data as object)).toEqual([
      ['constructor', 'a'],
      ['toString', 'b'],
      ['hasOwnProperty', 'c'],
    ]);
  });
});

describe('places', () => {
  const source = [
    'title: A title # comment',
    'list: [one, "two"]',
    'reports:',
    '  - claim: c1',
    '    via: [x, y]',
    '  -',
    '    claim: c2',
    'text: |',
    '  a block',
    'empty:',
  ].join('\n');
  const { spanOf, spanOfKey } = parse(source);

  test.each([
    [['title'], 1, 8, 15],
    [['list'], 2, 7, 19],
    [['list', 0], 2, 8, 11],
    [['list', 1], 2, 13, 18],
    [['reports', 0, 'claim'], 4, 12, 14],
    [['reports', 0, 'via', 1], 5, 14, 15],
    [['reports', 1, 'claim'], 7, 12, 14],
    [['text'], 8, 7, 8],
  ])('of %j', (path, line, column, endColumn) => {
    expect(spanOf(path)).toEqual({ line, column, endLine: line, endColumn });
  });

  test('of a missing value is that of the nearest around it', () => {
    expect(spanOf(['reports', 0, 'stance'])).toMatchObject({ line: 4, column: 5 });
    expect(spanOf(['reports', 7])).toMatchObject({ line: 4, column: 3 });
    expect(spanOf(['nothing', 'at', 'all'])).toMatchObject({ line: 1, column: 1 });
  });

  test('of keys', () => {
    expect(spanOfKey(['reports', 1, 'claim'])).toMatchObject({ line: 7, column: 5, endColumn: 10 });
    expect(spanOf(['empty'])).toMatchObject({ line: 10 });
  });
});

describe('refused', () => {
  test.each([
    ['an anchor', 'a: &x 1', 'yaml-feature'],
    ['an alias', 'a: &x 1\nb: *x', 'yaml-feature'],
    ['an alias of nothing', 'a: *x', 'yaml-feature'],
    ['an alias as a key', 'a: &x 1\n*x : 2', 'yaml-feature'],
    ['a merge of an alias', 'a: &x {b: c}\n<<: *x', 'yaml-feature'],
    ['a standard tag', 'a: !!str 1', 'yaml-feature'],
    ['a local tag', 'a: !x 1', 'yaml-feature'],
    ['a verbatim tag', 'a: !<tag:yaml.org,2002:str> 1', 'yaml-feature'],
    ['a tag on a mapping', 'a: !!map {b: c}', 'yaml-feature'],
    ['a tag of the whole', '!!map\na: b', 'yaml-feature'],
    ['a version', '%YAML 1.1\n---\na: b', 'yaml-feature'],
    ['a tag prefix', '%TAG ! tag:example.org,2031:\n---\na: b', 'yaml-feature'],
    ['an unknown directive', '# comment\n\n%X y\na: b', 'yaml-feature'],
    ['a key twice', 'a: 1\na: 2', 'duplicate-key'],
    ['a key twice in flow style', 'a: {b: 1, b: 2}', 'duplicate-key'],
    ['a key twice in other quotation marks', 'a: 1\n"a": 2', 'duplicate-key'],
    ['a list as a key', '? [a]\n: b', 'yaml-syntax'],
    ['an unclosed quotation', 'a: "b', 'yaml-syntax'],
    ['an unclosed list', 'a: [b', 'yaml-syntax'],
    ['a colon in a plain text', 'a: b: c', 'yaml-syntax'],
    ['a tab for indentation', 'a:\n\tb: c', 'yaml-syntax'],
    ['a second document', 'a: b\n...\nc: d', 'yaml-syntax'],
    ['a bad escape', String.raw`a: "\q"`, 'yaml-syntax'],
    ['a list', '- a', 'yaml-syntax'],
    ['a text', 'just text', 'yaml-syntax'],
    ['the name of the prototype', '__proto__: a', 'unknown-field'],
    ['the name of the prototype deep inside', 'a: [{b: {"__proto__": {c: d}}}]', 'unknown-field'],
    ['an escaped override', String.raw`a: "\u202e"`, 'forbidden-character'],
    ['an escaped NUL', String.raw`a: "\0"`, 'forbidden-character'],
    ['an escaped tag character', String.raw`a: "\U000E0041"`, 'forbidden-character'],
    ['an escaped override in a key', String.raw`"a\u202e": b`, 'forbidden-character'],
    ['nesting without end', `a: ${'['.repeat(20_000)}`, 'yaml-syntax'],
    [
      'closed nesting that is too deep',
      `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      'yaml-syntax',
    ],
    ['deep mappings', `a: ${'{a: '.repeat(5_000)}`, 'yaml-syntax'],
  ])('is %s', (_name, source, rule) => {
    expect(rulesOf(source)).toContain(rule);
  });

  test('and the prototype stays as it is', () => {
    parse('__proto__: {polluted: yes}');
    expect({}).not.toHaveProperty('polluted');
  });

  test('is each fault at its own place', () => {
    expect(parse('a: 1\nb: *x\n').diagnostics).toMatchObject([{ at: { line: 2, column: 4 } }]);
    expect(parse('a: 1\nb: 2\na: 3\n').diagnostics).toMatchObject([{ at: { line: 3, column: 1 } }]);
  });
});

describe('a slip of the keyboard is told once, at its place, with what to write', () => {
  test.each([
    ['a tab before a list', 'a:\n\t- b', '2:1-2:2', 'tab', /spaces/],
    ['a tab behind spaces', 'a:\n  - b: c\n  \td: e', '3:3-3:4', 'tab', /spaces/],
    ['a hyphen without a space', 'a:\n  - b\n  -c', '3:3-3:5', '`-c`', /`- c`/],
    ['a hyphen before a field', 'a:\n  -b: c\n   d: e', '2:3-2:8', '`-b: c`', /`- b: c`/],
    ['another sign for a list', 'a:\n  * b\n  * c', '2:3-2:4', '`*`', /`- b`/],
    ['a colon without a space', 'a: b\nc:d e', '2:1-2:3', '`c:d e`', /`c: d e`/],
    ['a colon without one in a list', 'a:\n  - b:c\n    d: e', '2:5-2:7', '`b`', /`b: c`/],
    ['a colon before a quotation', 'a:"b"\nc: d', '1:1-1:3', '`a:"b"`', /`a: "b"`/],
    ['a wide colon', 'a: b\nc：d', '2:1-2:3', '`c：d`', /`c: d`/],
    ['an equals sign', 'a = b\nc: d', '1:1-1:4', '`a = b`', /`a: b`/],
    ['a space that is none', 'a: b\nc:\u00a0d', '2:1-2:3', '`c`', /`c: d`/],
    ['a colon in a value', 'a: Pilots: a strike', '1:10-1:11', '`:`', /`a: "Pilots: a strike"`/],
    ['a colon at the end of a value', 'a: Pilots:', '1:10-1:11', '`:`', /`a: "Pilots:"`/],
    ['a colon in a value with a comment', 'a: b: c # d', '1:5-1:6', '`:`', /`a: "b: c"`/],
    ['a hash in a value', 'a: Pier #1 is shut', '1:9-1:19', '`#1 is shut`', /quotation marks/],
    ['a hash at the beginning of a value', 'a: #1\nb: c', '1:4-1:6', '`#1`', /quotation marks/],
    ['an at sign', 'a: @b', '1:4-1:6', '`@`', /`a: "@b"`/],
    ['an at sign in a list', 'a: [@b]', '1:5-1:6', '`@`', /"@…"/],
    ['a backtick', 'a: b\nc: `d`', '2:4-2:7', '```', /"`d`"/],
    ['a per cent sign', 'a: %b', '1:4-1:6', '`%`', /"%b"/],
    ['a question mark', 'a: ? b', '1:4-1:7', '`?`', /"\? b"/],
    ['a bar', 'a: | b', '1:4-1:7', '`|`', /"\| b"/],
    ['a hyphen as a value', 'a: - b', '1:4-1:7', '`-`', /"- b"/],
    ['typographic marks around a value', 'a: “b: c”', '1:4-1:10', '`“`', /`a: "b: c"`/],
    ['a typographic mark at the end', 'a: "b”\nc: d', '1:4-1:7', '`”`', /`a: "b"`/],
    ['a quotation that goes on', 'a: "b" c', '1:8-1:9', '`c`', /'"b" c'/],
    ['an apostrophe in single marks', "a: 'b's c'", '1:7-1:11', "`s c'`", /"b's c"/],
    ['an unclosed quotation', 'a: "b\nc: d', '1:4-1:5', '`"`', /`a: "b"`/],
    ['an unclosed list', 'a: [b, c\nd: e', '1:4-1:5', '`[`', /`a: \[b, c\]`/],
    ['brackets before a value', 'a: [b] c', '1:8-1:9', '`c`', /"\[b\] c"/],
    ['a bad escape', String.raw`a: "C:\dir"`, '1:7-1:9', String.raw`\d`, /'C:\\dir'/],
    ['too few spaces', 'a:\n  - b: c\n   d: e', '3:1-3:4', '`d` by 3, expected 4', /4 spaces/],
    ['too many spaces', 'a: b\n c: d', '2:1-2:2', '`c` by 1, expected 0', /no space/],
    ['a line that is no field', 'a: b\njust so', '2:1-2:8', '`just so`', /two spaces/],
    ['a hard space before a field', 'a: b\n\u00a0c: d', '2:1-2:3', '`U+00A0`', /anew/],
    ['an anchor', 'a: &b c', '1:4-1:6', '`&b`', /ampersand/],
    ['a tag', 'a: b\nc: !!str d', '2:4-2:6', 'tag', /exclamation/],
  ])('%s', (_name, source, place, message, note) => {
    const found = parse(source).diagnostics;
    expect(found).toHaveLength(1);
    const { line, column, endLine, endColumn } = found[0]?.at ?? {};
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place);
    expect(found[0]?.message).toContain(message);
    expect(found[0]?.note).toMatch(note);
  });

  test('two slips are two findings', () => {
    const found = parse('a: b: c\nd: e\nf: g: h').diagnostics;
    expect(found.map(({ at }) => [at.line, at.column])).toEqual([
      [1, 5],
      [3, 5],
    ]);
  });

  test.each([
    ['a: The rank is # 1 of 5.', '1:16'],
    ['a: b # 1 of 5', '1:6'],
    ['a: >\n  b\n  # ask\n  c', '3:3'],
    ['a: |\n  b\n\n  ## ask', '4:3'],
    ['a: "b\n  # ask\n  c"', '2:3'],
  ])('%j has a # that is taken otherwise than meant', (source, place) => {
    const found = parse(source).diagnostics;
    expect(found.map(({ rule, at }) => `${rule} ${at.line}:${at.column}`)).toEqual([
      `yaml-syntax ${place}`,
    ]);
    expect(found[0]?.note).toMatch(/above (?:the|a) field/);
  });

  test('and what is no slip is none', () => {
    const source = [
      'a: b # comment',
      'c: "d #1: e" #f',
      'g: >-',
      '  Pilots: a strike #1',
      '  - so',
      '#h',
      'i:',
      '- j:k',
      'l: m',
      '  n',
      "p: it's “so”",
    ].join('\n');
    expect(parse(source).diagnostics).toEqual([]);
  });
});
