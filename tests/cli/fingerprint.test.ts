import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtures } from '../content-tree.ts';

const collate = join(import.meta.dirname, '../../src/cli/collate.ts');
let folder = '';
let root = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-fingerprint-'));
  root = join(folder, 'project');
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
  writeFileSync(join(folder, 'right.txt'), 'She saw a crack the width of a hand.');
  writeFileSync(join(folder, 'wrong.txt'), 'Nobody saw the ferry.');
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [collate, 'fingerprint', ...args, '--root', root],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  return { status, stdout, stderr };
}
const stored = (): string => readFileSync(join(root, 'fingerprints/courier.json'), 'utf8');

describe('npx collate fingerprint', () => {
  test('replaces the fingerprint of another text only where it is told to, and says what is lost', () => {
    expect(run('right.txt', '--source', 'courier')).toEqual({
      status: 0,
      stdout: 'Wrote fingerprints/courier.json of 9 words. Do not commit right.txt.\n',
      stderr: '',
    });
    const right = stored();
    const again = run('right.txt', '--source', 'courier');
    expect([again.status, stored()]).toEqual([0, right]);

    const refused = run('wrong.txt', '--source', 'courier');
    expect([refused.status, refused.stdout, stored()]).toEqual([2, '', right]);
    expect(refused.stderr).toBe(
      '`fingerprints/courier.json` was made of another text and stays as it is: of 1 quotation in its briefs, `wrong.txt` lacks 1 (1 of them were found before): `a crack the width of a hand`. If it is the right text, `npx collate fingerprint wrong.txt --source courier --replace` takes it.\n',
    );

    const replaced = run('wrong.txt', '--source', 'courier', '--replace');
    expect([replaced.status, stored() === right]).toEqual([0, false]);
    expect(replaced.stderr).toMatch(/^Warning: of 1 quotation in its briefs, `wrong.txt` lacks 1 /);
    // Four commands, each with slow hashes.
  });

  test('check --settle notes what is right, once', () => {
    run('right.txt', '--source', 'courier');
    const brief = join(root, 'content/briefs/crack.md');
    writeFileSync(
      brief,
      '---\ntitle: T\nstory: bridge-closure\npublished: 2031-03-05\nrestates: courier\nsummary: S.\n---\n\n“She saw a crack”, and “she saw a ferry”.\n',
    );
    const before = stored();
    const settle = () => {
      const args = [collate, 'check', '--settle', '--root', root];
      return spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, CACHE_DIR: join(folder, 'cache') },
      });
    };
    const first = settle();
    expect(first.stderr).toBe('Settled what is right in fingerprints/courier.json. Commit it.\n');
    expect(first.stdout).toContain('Cannot find the quote `she saw a ferry`');
    const after = stored();
    expect(after).not.toBe(before);
    expect(settle().stderr).toBe('All that can be settled was settled before.\n');
    expect(stored()).toBe(after);
    // Three commands, each with slow hashes.
  });

  test('notes in which order the parts of quotes stand in the text, which the check cannot know before', () => {
    const brief = join(root, 'content/briefs/crack.md');
    const write = (text: string): void =>
      writeFileSync(
        brief,
        `---\ntitle: T\nstory: bridge-closure\npublished: 2031-03-05\nrestates: courier\nsummary: S.\n---\n\n${text}\n`,
      );
    const findOrder = (): readonly string[] => {
      const args = [collate, 'check', '--format', 'json', '--root', root];
      const { stdout } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, CACHE_DIR: join(folder, 'cache') },
      });
      return [...stdout.matchAll(/"(unchecked-order|rearranged-quote)"/g)].map(
        ([, rule = '']) => rule,
      );
    };
    run('right.txt', '--source', 'courier');
    write('“She saw … of a hand.”');
    expect(findOrder()).toEqual(['unchecked-order']);
    run('right.txt', '--source', 'courier');
    expect(findOrder()).toEqual([]);
    write('“Of a hand … she saw.”');
    expect(findOrder()).toEqual(['unchecked-order']);
    run('right.txt', '--source', 'courier');
    expect(findOrder()).toEqual(['rearranged-quote']);
    // Seven commands, each with slow hashes.
  });

  test('warns of a first text that lacks the quotations', () => {
    const { status, stderr } = run('wrong.txt', '--source', 'courier');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Warning: .*Is this the text of `courier`\?/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [
      'a link',
      () => symlinkSync(join(root, 'elsewhere'), join(root, 'fingerprints')),
      /Unexpected link/,
    ],
    ['a file', () => writeFileSync(join(root, 'fingerprints'), ''), /Unexpected file/],
    [
      'a folder with a link',
      () => {
        mkdirSync(join(root, 'fingerprints'));
        symlinkSync('../../right.txt', join(root, 'fingerprints/courier.json'));
      },
      /Unexpected link/,
    ],
    [
      'a folder with a folder',
      () => mkdirSync(join(root, 'fingerprints/courier.json'), { recursive: true }),
      /Unexpected folder/,
    ],
  ])('writes nothing where fingerprints is %s', (_name, spoil, message) => {
    mkdirSync(join(root, 'elsewhere'));
    spoil();
    const { status, stdout, stderr } = run('right.txt', '--source', 'courier');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(join(folder, 'right.txt'), 'utf8')).toContain('She saw');
  });

  test.each([
    [
      'no file',
      ['nothing.txt', '--source', 'courier'],
      /^Cannot find `nothing.txt`, expected the text/,
    ],
    [
      'a folder',
      ['project', '--source', 'courier'],
      /^Unexpected folder `project`, expected a text file/,
    ],
    ['a pipe', ['pipe', '--source', 'courier'], /^Unexpected pipe or device `pipe`/],
    [
      'a document',
      ['a.DOCX', '--source', 'courier'],
      /^Unexpected `.docx` file `a.DOCX`, expected plain text/,
    ],
    ['a page', ['page.html', '--source', 'courier'], /^Unexpected `.html` file/],
    [
      'a page that is called a text',
      ['page.txt', '--source', 'courier'],
      /^`page.txt` is HTML, expected plain text/,
    ],
    [
      'RTF that is called a text',
      ['rich.txt', '--source', 'courier'],
      /^`rich.txt` is RTF, expected plain text/,
    ],
    ['no source', ['right.txt', '--source='], /^Unexpected empty `--source`/],
    ['an unknown source', ['right.txt', '--source', 'currier'], /did you mean `courier`\?/],
    ['a name with a line break', ['a\n::b', '--source', 'courier'], /a<U\+000A>::b/],
  ])('ends with 2 and one line for %s', (_name, args, message) => {
    spawnSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    writeFileSync(join(folder, 'a.DOCX'), 'PK');
    writeFileSync(join(folder, 'page.html'), '<p>She saw a crack.</p>');
    writeFileSync(join(folder, 'page.txt'), '\n<!DOCTYPE html><p>She saw a crack.</p>');
    writeFileSync(join(folder, 'rich.txt'), '{\\rtf1 She saw a crack.}');
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('warns of an article in the project', () => {
    writeFileSync(join(root, 'right.txt'), 'She saw a crack the width of a hand.');
    const { status, stderr } = run('project/right.txt', '--source', 'courier');
    expect(status).toBe(0);
    expect(stderr).toBe(
      'Warning: `project/right.txt` lies in the project, where it may be committed: move it out.\n',
    );
  });
});
