import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/file/yaml/front-matter.ts';

const parse = (text: string) => parseFrontMatter('content/actors/x.md', text);

describe('a file that is split', () => {
  test('gives its data and its body', () => {
    const { split } = parse('---\ntitle: A\n---\n\nBody.\n');
    expect(split?.data).toEqual({ title: 'A' });
    expect(split?.body.trim()).toBe('Body.');
  });

  test.each([
    ['no line between the fences', '---\n---\nBody.\n'],
    ['blank lines between the fences', '---\n\n  \n---\nBody.\n'],
    ['a comment between the fences', '---\n# nothing\n---\nBody.\n'],
  ])('has no fields where there is %s', (_name, text) => {
    const { split, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(split?.data).toEqual({});
    const start = split?.body.indexOf('Body') ?? -1;
    const line = text.slice(0, text.indexOf('Body')).split('\n').length;
    expect(split?.bodySpan(start, start + 4)).toMatchObject({ line, column: 1 });
  });

  test('may end with its closing fence', () => {
    expect(parse('---\ntitle: A\n---').split).toMatchObject({ data: { title: 'A' }, body: '' });
  });

  test('keeps a rule and further fences in the body', () => {
    const { split } = parse('---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n');
    expect(split?.body).toContain('One.\n\n---\n\nTwo.');
  });

  test('gives positions in the body by the file', () => {
    const text = '---\ntitle: A\n---\n\nOne.\nTwo.\n';
    const { split } = parse(text);
    const start = split?.body.indexOf('Two') ?? 0;
    expect(split?.bodySpan(start, start + 3)).toEqual({
      line: 6,
      column: 1,
      endLine: 6,
      endColumn: 4,
    });
  });

  test('is read anew each time, though gray-matter caches', () => {
    const broken = '---\ntitle: [a\n---\n';
    expect(parse(broken).diagnostics).not.toEqual([]);
    expect(parse(broken).diagnostics).toEqual(parse(broken).diagnostics);
    const whole = '---\ntitle: A\n---\n';
    expect(parse(whole).split?.data).toEqual(parse(whole).split?.data);
  });
});

describe('a file whose fences are not two lines `---` is refused, and nothing of it is run', () => {
  const run = '{ kind: (globalThis.ran = true) }';

  test.each([
    ['---js', `---js\n${run}\n---\n`],
    ['---javascript', `---javascript\n${run}\n---\n`],
    ['--- js', `--- js\n${run}\n---\n`],
    ['---json', '---json\n{"kind": "state"}\n---\n'],
    ['---yaml', '---yaml\nkind: state\n---\n'],
    ['---coffee', '---coffee\nkind: state\n---\n'],
    ['---x', '---x\nkind: state\n---\n'],
    ['--- with a space', '--- \nkind: state\n---\n'],
    ['----', '----\nkind: state\n----\n'],
    ['+++', '+++\nkind = "state"\n+++\n'],
    ['a byte order mark that is left', '\ufeff---\nkind: state\n---\n'],
    ['nothing', ''],
    ['a blank line', '\n---\nkind: state\n---\n'],
    ['a lone carriage return', '---\rkind: state\r---\r'],
  ])('with a first line of %s', (_name, text) => {
    const { split, diagnostics } = parse(text);
    expect(split).toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'front-matter-fence', at: { line: 1, column: 1 } }]);
    expect(globalThis).not.toHaveProperty('ran');
  });

  test.each([
    ['none', '---\nkind: state\n', 1],
    ['none, only the first line', '---', 1],
    ['one with a space behind it', '---\nkind: state\n--- \nBody\n', 3],
    ['one with a hyphen too many', '---\nkind: state\n----\nBody\n', 3],
    ['one with words behind it', '---\nkind: state\n---body\n---\n', 3],
    ['an indented one', '---\nkind: state\n ---\n', 1],
  ])('with a closing fence that is %s', (_name, text, line) => {
    expect(parse(text).diagnostics).toMatchObject([{ rule: 'front-matter-fence', at: { line } }]);
  });
});
