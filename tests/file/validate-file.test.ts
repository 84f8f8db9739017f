import { describe, expect, test } from 'vitest';
import { validateFile } from '../../src/file/validate-file.ts';
import { encodeText } from '../content-tree.ts';

const validate = (path: string, text: string) => validateFile({ path, bytes: encodeText(text) });
const findings = (path: string, text: string) =>
  validate(path, text).diagnostics.map(
    ({ at, message, rule }) => `${at.line}:${at.column} ${message} [${rule}]`,
  );

const brief = (lines: string) =>
  `---\ntitle: T\nstory: s\npublished: 2031-03-05\nrestates: r\nsummary: S.\n${lines}\n---\n\nText.\n`;

describe('a finding in front matter says what is there, then what was expected', () => {
  test.each([
    [
      'kind: organization',
      '2:7 Unexpected `organization` in `kind`, expected `person`, `organisation`, `state` or `group`; did you mean `organisation`? [invalid-value]',
    ],
    [
      'kind: company',
      '2:7 Unexpected `company` in `kind`, expected `person`, `organisation`, `state` or `group` [invalid-value]',
    ],
    [
      'kind: state\naliase: x',
      '3:1 Unknown field `aliase`; did you mean `aliases`? [unknown-field]',
    ],
    ['kind: state\nzzzzzzzz: x', '3:1 Unknown field `zzzzzzzz` [unknown-field]'],
    ['kind: state\naliases: x', '3:10 Unexpected `x` in `aliases`, expected a list [wrong-type]'],
    [
      'kind: state\naliases: [x, [y]]',
      '3:14 Unexpected list in `aliases`, expected text [wrong-type]',
    ],
    [
      'kind: state\naliases: [x, x]',
      '3:14 Unexpected `x` in `aliases`, expected each value once [invalid-value]',
    ],
    ['kind: state\nsummary:', '3:9 Empty `summary`, expected text [missing-field]'],
    [
      'kind: state\nsummary: ""',
      '3:10 Unexpected `` in `summary`, expected some text [invalid-value]',
    ],
    [
      'kind: state\nidentifiers: {wikidata: 42}',
      '3:25 Unexpected `42` in `wikidata`, expected a Wikidata item such as `Q42` [invalid-value]',
    ],
    [
      'kind: state\nmemberships:\n  - role: x',
      '4:5 Missing `organization`, expected an id [missing-field]',
    ],
    [
      'kind: state\nmemberships:\n  - organization: x\n    from: 2022-02-30',
      '5:11 `2022-02-30` is not a date: February 2022 has 28 days [invalid-date]',
    ],
  ])('%j', (lines, expected) => {
    expect(findings('content/actors/x.md', `---\n${lines}\nname: N\n---\n`)).toEqual([expected]);
  });

  test.each([
    ['a field of a report', 'reports:\n  - claim: c\n    stanse: open', '9:5', 'stance'],
    ['the speaker', 'reports:\n  - claim: c\n    speeker: a', '9:5', 'speaker'],
    ['an agency', 'reports:\n  - claim: c\n    vai: [a]', '9:5', 'via'],
    ['a definition', 'reports:\n  - claim: c\n    statment: S.\n    topic: T', '9:5', 'statement'],
    [
      'an event',
      'events:\n  - id: e\n    titel: T\n    when: 2031\n    status: happened',
      '9:5',
      'title',
    ],
    ['a correction', 'corrections:\n  - date: 2031-03-06\n    nota: N', '9:5', 'note'],
  ])('a misspelt field is one finding, not a missing one too: %s', (_name, lines, place, field) => {
    expect(findings('content/briefs/x.md', brief(lines))).toEqual([
      expect.stringMatching(new RegExp(`^${place} Unknown field .+; did you mean \`${field}\`\\?`)),
    ]);
  });

  test('a misspelt field hides no other that is missing', () => {
    expect(findings('content/actors/x.md', '---\nkin: state\n---\n')).toEqual([
      '2:1 Missing `name`, expected text [missing-field]',
      '2:1 Unknown field `kin`; did you mean `kind`? [unknown-field]',
    ]);
  });

  test.each([
    ['aliases: -x', 'Begin each item with a hyphen and a space: `- x`.'],
    [
      'aliases: x, y',
      'Write a list in brackets, `[x, y]`, or with a hyphen and a space before each item.',
    ],
    ['aliases:\n  - Port: East', 'Put a text that holds `: ` in quotation marks: `"Port: East"`.'],
    [
      'summary: [x]',
      'Write one value without brackets; in quotation marks if the brackets belong to it.',
    ],
    ['aliases: [“x”]', 'Leave out the quotation marks.'],
    ['status: “draft”', 'Leave out the quotation marks.'],
    ['zzzzzzzz: x', expect.stringMatching(/^The fields here are `status`, .*`identifiers`\.$/)],
  ])('a note says how to mend %j', (lines, note) => {
    const { diagnostics } = validate(
      'content/actors/x.md',
      `---\nkind: state\nname: N\n${lines}\n---\n`,
    );
    expect(diagnostics.map((found) => found.note)).toEqual([note]);
  });

  const noFields =
    'Write one text without braces and without fields of its own; in quotation marks if the braces belong to it.';

  test.each([
    ['reports:\n  - claim: c\n    value: {low: 13, high: 20}', noFields],
    ['reports:\n  - claim: c\n    value:\n      range: [13, 20]', noFields],
    ['reports:\n  - claim: c\n    value: {}', noFields],
    ['reports:\n  - claim: A Claim', 'Write `a-claim`, if that is the id.'],
    ['events: [Événement 1]', 'Write `evenement-1`, if that is the id.'],
    ['events: [“e”]', 'Write `e`, if that is the id.'],
  ])('a note says how %j is to be written', (lines, note) => {
    expect(validate('content/briefs/s/b.md', brief(lines)).diagnostics[0]?.note).toEqual(note);
  });

  test('an address with spaces is told how to be written', () => {
    const source = (url: string) =>
      `---\nlabel: L\ntitle: T\nlanguage: en\npublisher: P\npublished: 2031-03-05\nurl: ${url}\n---\n`;
    expect(
      validate('content/sources/s.md', source('https://example.org/a b')).diagnostics.map(
        ({ note }) => note,
      ),
    ).toContain('Write `https://example.org/a%20b`.');
  });

  test('a missing field at the top is shown at the front matter', () => {
    expect(findings('content/actors/x.md', '---\nkind: state\n---\n')).toEqual([
      '2:1 Missing `name`, expected text [missing-field]',
    ]);
    expect(findings('content/actors/x.md', '---\nname: N\n---\n')).toEqual([
      '2:1 Missing `kind`, expected `person`, `organisation`, `state` or `group` [missing-field]',
    ]);
  });

  test('an event without a date misses it', () => {
    expect(
      findings('content/events/x.md', '---\nstory: s\ntitle: T\nstatus: happened\n---\n'),
    ).toEqual([
      '2:1 Missing `when`, expected the date of what `happened`, such as `2022-09`, or `[..2022-09-05]` for by then [missing-field]',
    ]);
    expect(
      findings(
        'content/events/x.md',
        '---\nstory: s\ntitle: T\nwhen: {a: b}\nstatus: happened\n---\n',
      ),
    ).toEqual(['4:7 Unexpected mapping in `when`, expected an EDTF date [wrong-type]']);
  });

  test.each([
    [
      'reports:\n  - claim: c\n    translation: T',
      '9:18 Unexpected `T` in `translation`, expected a `quote` beside `translation`, the words that it translates [invalid-value]',
    ],
    [
      'reports:\n  - claim: c\n    stance: affirm',
      '9:13 Unexpected `affirm` in `stance`, expected `affirms`, `denies` or `open`; did you mean `affirms`? [invalid-value]',
    ],
    [
      'reports:\n  - claim: c\n    speaker: []',
      '9:14 Unexpected list in `speaker`, expected at least one actor [invalid-value]',
    ],
    [
      'reports:\n  - claim: c\n    speaker: { unamed: a diplomat }',
      '9:16 Unknown field `unamed`; did you mean `unnamed`? [unknown-field]',
    ],
    [
      'reports:\n  - claim: c\n    paragraph: 5-4',
      '9:16 Unexpected `5-4` in `paragraph`, expected a whole number from 1, a range such as `4-5`, `headline`, `lead` or `caption` [invalid-value]',
    ],
    [
      'reports:\n  - claim: c\n    topic: T',
      '9:12 Unexpected `T` in `topic`, expected a `statement` beside `topic`, which belongs to the definition of a claim [invalid-value]',
    ],
    [
      'events:\n  - [a]',
      '8:5 Unexpected list in `events`, expected an id or a definition [wrong-type]',
    ],
    [
      'events:\n  - Big Event',
      '8:5 Unexpected `Big Event` in `events`, expected an id: lower-case ASCII letters, digits and single hyphens [invalid-value]',
    ],
    [
      'events:\n  - id: e\n    title: E\n    when: 2031\n    status: maybe',
      '11:13 Unexpected `maybe` in `status`, expected `happened`, `expected`, `unconfirmed` or `cancelled` [invalid-value]',
    ],
    [
      'wording:\n  War: [a]',
      '8:8 Unexpected `War` in a key, expected an id: lower-case ASCII letters, digits and single hyphens [invalid-value]',
    ],
    [
      'wording:\n  war:\n    - [a]',
      '9:7 Unexpected list in `war`, expected a name, or a mapping of `name` and `speaker` [wrong-type]',
    ],
    ['wording:\n  war:\n    - name: a', '9:7 Missing `speaker`, expected an id [missing-field]'],
    [
      'wording:\n  war:\n    - {name: "“a”", speaker: b}',
      '9:14 Unexpected `“a”` in `name`, expected it without quotation marks around it [invalid-value]',
    ],
    [
      'wording:\n  war:\n    - {name: a, speker: b, speaker: c}',
      '9:17 Unknown field `speker`; did you mean `speaker`? [unknown-field]',
    ],
    [
      'wording:\n  war: [a, a]',
      '8:12 Unexpected `a` in `war`, expected each name once [invalid-value]',
    ],
    [
      'corrections:\n  - date: 2031-3-5\n    note: N.',
      '8:11 `2031-3-5` is not a date: expected a day such as `2022-09-07` [invalid-date]',
    ],
  ])('in a brief: %j', (lines, expected) => {
    expect(findings('content/briefs/x.md', brief(lines))).toEqual([expected]);
  });

  test('several findings come at once, of front matter and body', () => {
    const found = validate('content/briefs/x.md', `${brief('nope: 1\nreports: 2')}\n<b>\n`);
    expect(found.diagnostics.map(({ rule }) => rule).sort()).toEqual([
      'raw-html',
      'unknown-field',
      'wrong-type',
    ]);
  });
});

describe('a broken file', () => {
  test('still declares what it would define, so that its faults spread no others', () => {
    const text = brief(
      'nope: 1\nevents:\n  - id: e\n  - f\nreports:\n  - claim: c\n    statement: S.\n  - claim: d\n  - claim: "!"\n    statement: S.',
    );
    expect(validate('content/briefs/sub/x.md', text).declares).toEqual([
      { noun: 'brief', id: 'x' },
      { noun: 'event', id: 'e' },
      { noun: 'claim', id: 'c' },
      // It may be defined there: the field that says so may be the misspelt one.
      { noun: 'claim', id: 'd' },
    ]);
    expect(validate('content/actors/x.md', 'nothing').declares).toEqual([
      { noun: 'actor', id: 'x' },
    ]);
  });

  test('has no draft', () => {
    expect(validate('content/actors/x.md', 'nothing').draft).toBeNull();
  });
});

describe('a whole file', () => {
  test('is plain data that a cache can keep', () => {
    const file = validate('content/briefs/x.md', brief('reports:\n  - claim: c\n    paragraph: 3'));
    expect(file.diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  test.each([
    ['[2031-03-01, 2031-03-02]', '[2031-03-01,2031-03-02]'],
    ['[..2031-03-05]', '[..2031-03-05]'],
    ['[2031-03-05..]', '[2031-03-05..]'],
  ])('reads the list of dates %s as one of them', (when, text) => {
    const { draft } = validate(
      'content/events/x.md',
      `---\nstory: s\ntitle: T\nwhen: ${when}\nstatus: happened\n---\n`,
    );
    expect(draft).toMatchObject({ fields: { when: { kind: 'one-of', text } } });
    const values = `reports:\n  - claim: c\n    value: ${when}`;
    expect(validate('content/briefs/x.md', brief(values)).diagnostics).toEqual([]);
  });

  test.each([
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/a/b//', 'https://example.org/a/b'],
  ])('keeps the address %s without its last slash', (address, expected) => {
    const text = `title: T\ndescription: D\nlanguage: en\npublisher: P\ncontact: a@example.org\naddress: ${address}\n`;
    expect(validate('content/site.yaml', text).draft).toMatchObject({
      fields: { address: expected },
    });
  });
});

describe('a path', () => {
  test.each([
    ['content/actors/a.md', []],
    ['content/actors/b/c/a-1.md', []],
    ['content/actors/a_b.md', ['file-name']],
    ['content/actors/bø.md', ['file-name']],
    ['content/actors/-a.md', ['file-name']],
    ['content/actors/a.MD', ['file-name']],
    [`content/actors/${'a'.repeat(101)}.md`, ['file-name']],
    ['content/actors/a.md.txt', ['file-kind']],
    ['content/actors/.DS_Store', ['file-kind']],
    ['content/actors', ['file-kind']],
    ['content/a.md', ['file-kind']],
    ['content/constructor/a.md', ['file-kind']],
    ['content/actor/a.md', ['file-kind']],
    ['content/actors/site.yaml', ['file-kind']],
  ])('%s gives %j', (path, expected) => {
    const { diagnostics } = validate(path, '---\nkind: state\nname: N\n---\n');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(expected);
  });

  test('that is not quite right brings a proposal', () => {
    expect(validate('content/actors/Bø Änd.md', '').diagnostics[0]?.note).toBe(
      'Rename it, for example to `b-and.md` if there is none of that name.',
    );
    expect(validate('content/actor/a.md', '').diagnostics[0]?.message).toContain(
      'did you mean `actors`?',
    );
  });
});

describe('what is no address', () => {
  const site = (contact: string, address: string): string =>
    `title: T\ndescription: D\nlanguage: en\npublisher: P\ncontact: ${contact}\naddress: ${address}\n`;

  test.each([
    ['mailto:a@example.org', 'https://example.org', 'an e-mail address or an https address'],
    ['http://example.org/', 'https://example.org', 'an e-mail address or an https address'],
    ['the editors', 'https://example.org', 'an e-mail address or an https address'],
    ['a@example.org', 'http://example.org', 'an https address'],
    ['a@example.org', 'https://example', 'an https address'],
    ['a@example.org', 'https://example.org/?a', 'an https address with a plain path'],
    ['a@example.org', 'https://example.org/#a', 'an https address with a plain path'],
    ['a@example.org', 'https://example.org/a/../b', 'an https address with a plain path'],
    ['a@example.org', 'https://example.org//a', 'an https address with a plain path'],
    ['a@example.org', 'https://example.org/ä', 'an https address with a plain path'],
    ['a@example.org', 'https://Example.org', 'an https address in lower-case ASCII'],
    ['a@example.org', 'https://müller.example', 'an https address in lower-case ASCII'],
  ])('contact %s and address %s are refused', (contact, address, expected) => {
    expect(findings('content/site.yaml', site(contact, address))).toEqual([
      expect.stringContaining(`expected ${expected} [invalid-value]`),
    ]);
  });

  test('comes with the host as it is to be written', () => {
    const { diagnostics } = validate(
      'content/site.yaml',
      site('a@b.org', 'https://Müller.example'),
    );
    expect(diagnostics.map(({ note }) => note)).toEqual([
      'Write the host as `xn--mller-kva.example`.',
    ]);
    const again = site('a@b.org', 'https://xn--mller-kva.example/news/');
    expect(validate('content/site.yaml', again).draft).toMatchObject({
      fields: { address: 'https://xn--mller-kva.example/news' },
    });
  });
});
