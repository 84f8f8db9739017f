import { describe, expect, test } from 'vitest';
import { changeFields, UneditableError } from '../../../src/file/edits/change-file.ts';
import { orderFields } from '../../../src/file/edits/order-fields.ts';
import { encodeText } from '../../content-tree.ts';

const path = 'content/actors/ana.md';

function change(text: string): string {
  const file = changeFields({ path, bytes: encodeText(text) }, (fields) => ({
    ...fields,
    status: 'draft',
  }));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}

describe('all line ends stay, and a new line has that of the first', () => {
  const lines = ['---', 'kind: person', 'name: Ana # as printed', '---', '', 'Words.', ''];
  const wanted = lines.toSpliced(3, 0, 'status: draft');

  test.each([['\n'], ['\r\n'], ['\r']])('%j', (end) => {
    expect(change(lines.join(end))).toBe(wanted.join(end));
    expect(change(`\ufeff${lines.join(end)}`)).toBe(`\ufeff${wanted.join(end)}`);
  });

  test('of several kinds', () => {
    const text = '---\nkind: person\r\nname: Ana\r---\r\n\nWords.\r';
    expect(change(text)).toBe('---\nkind: person\r\nname: Ana\rstatus: draft\r\n---\r\n\nWords.\r');
  });

  test('where fields are put in order', () => {
    const bytes = encodeText('---\r\nname: Ana\r\nkind: person\r---\r\n');
    expect(new TextDecoder().decode(orderFields({ path, bytes }).bytes)).toBe(
      '---\r\nkind: person\rname: Ana\r\n---\r\n',
    );
  });
});

describe('what cannot be edited is said in a line', () => {
  test.each([
    ['another encoding', Buffer.from('---\nname: é\n---\n', 'latin1'), 'not UTF-8'],
    ['no front matter', encodeText('Words.\n'), 'Cannot find the front matter of'],
    ['no mapping', encodeText('---\n- a\n---\n'), 'write each field in a line of its own'],
    ['no YAML', encodeText('---\na: "b\n---\n'), 'write each field in a line of its own'],
  ])('%s', (_name, bytes, line) => {
    const edit = () => changeFields({ path, bytes }, (fields) => ({ ...fields, status: 'draft' }));
    expect(edit).toThrow(UneditableError);
    expect(edit).toThrow(/^.+$/);
    expect(edit).toThrow(line);
    expect(edit).toThrow(path);
  });
});

describe('lines that begin with a hash sign', () => {
  const order = (front: string): string => {
    const file = { path: 'content/briefs/b.md', bytes: encodeText(`---\n${front}---\n`) };
    return new TextDecoder().decode(orderFields(file).bytes).slice('---\n'.length, -4);
  };

  test.each([
    ['|-\n  Words\n  #tag\n', '|'],
    ['>-\n  Words\n  #tag\n\n', '>'],
    ['"Words\n  #tag"\n', '"'],
    ["'Words\n\n  #tag'\n", "'"],
  ])('belong to the text that they are in: %j', (summary) => {
    expect(order(`summary: ${summary}story: b\ntitle: T\npublished: 2031-03-07\n`)).toBe(
      `title: T\nstory: b\npublished: 2031-03-07\nsummary: ${summary}`,
    );
  });

  test('belong to the field below them otherwise', () => {
    expect(order('story: b\n# of the title\n  # too\ntitle: T\n')).toBe(
      '# of the title\n  # too\ntitle: T\nstory: b\n',
    );
  });
});
