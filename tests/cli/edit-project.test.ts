import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editProject } from '../../src/cli/tasks/edit-project.ts';
import { currentProject } from '../../src/disk/access/project.ts';
import type { Plan } from '../../src/editing/editable-site.ts';
import { encodeText, fixtures } from '../content-tree.ts';

const collate = join(import.meta.dirname, '../../src/cli/collate.ts');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-edits-'));
  cpSync(join(fixtures, 'base'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [collate, ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** Exit code 2 with one line, and without a stack. */
function refusal(...args: readonly string[]): string {
  const { status, stderr } = run(...args);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^.+\n$/)]);
  return stderr.trimEnd();
}

describe('check --fix', () => {
  test('prints the findings of a file where it is now', () => {
    write('content/actors/Ana Lund.md', '---\nkind: person\nname: Ana Lund\n---\n');
    expect(run('check', '--fix', 'content/actors/Ana Lund.md')).toEqual({
      status: 0,
      stdout: expect.stringContaining('in 1 file'),
      stderr: 'content/actors/Ana Lund.md: moved to content/actors/ana-lund.md\n',
    });
  });

  test('mends the others where a file is no text', () => {
    write('content/actors/photo.png', new Uint8Array([137, 80, 78, 71, 0, 255]));
    write('content/actors/ana-lund.md', '---\nname: Ana Lund\nkind: person\n---\n');
    const { status, stderr } = run('check', '--fix');
    expect([status, stderr]).toEqual([1, 'content/actors/ana-lund.md: fields in order\n']);
    expect(existsSync(join(root, 'content/actors/photo.png'))).toBe(true);
  });

  test('mends nothing where one of the files is none', () => {
    write('content/actors/ana-lund.md', '---\nname: Ana Lund\nkind: person\n---\n');
    expect(refusal('check', '--fix', 'content/actors/ana-lund.md', '../else.md')).toContain(
      'Cannot find `../else.md` among the files of the project',
    );
    expect(read('content/actors/ana-lund.md')).toContain('---\nname');
  });
});

describe('new', () => {
  test('takes figures below nothing, and texts that begin with a dash', () => {
    const place = ['--name', 'Port Ada', '--latitude', '-33.9', '--longitude', '-0.5'];
    expect(run('new', 'place', ...place, '--summary', '– a port').status).toBe(0);
    expect(read('content/places/port-ada.md')).toContain('latitude: -33.9\nlongitude: -0.5\n');
    expect(refusal('new', 'place', '--name', '--latitude')).toContain('expected a value');
  });

  test('overwrites nothing', () => {
    write('content/actors/foo.md', 'a draft of mine\n');
    expect(refusal('new', 'actor', '--name', 'Foo', '--kind', 'person')).toContain(
      '`content/actors/foo.md` is there already',
    );
    expect(read('content/actors/foo.md')).toBe('a draft of mine\n');
  });
});

describe('draft writes nothing', () => {
  const text = 'The bridge closes again\n\nAna Lind said on Monday that it was cold.\n';
  const draftOf = (article: string): string => {
    const path = `${root}.txt`;
    writeFileSync(path, article);
    try {
      return refusal('draft', path, '--story', 'bridge-closure', '--label', 'Bridge');
    } finally {
      rmSync(path);
    }
  };

  test.each([
    [
      'where the article is too long for a fingerprint',
      text.repeat(3000),
      'words, expected at most',
    ],
    ['where there is a fingerprint of no source', text, 'Unexpected `fingerprints/bridge.json`'],
  ])('%s', (_name, article, line) => {
    write('fingerprints/bridge.json', read('fingerprints/courier.json'));
    expect(draftOf(article)).toContain(line);
    expect(existsSync(join(root, 'content/sources/bridge.md'))).toBe(false);
  });
});

test('what somebody saves while a command runs is not overwritten', async () => {
  const path = 'content/terms/the-damage.md';
  const save = (): Plan => {
    write(path, 'mine\n');
    return { refused: null, revisions: [{ path, bytes: encodeText('theirs\n') }] };
  };
  const project = currentProject({ CONTENT_ROOT: root });
  await expect(editProject(project, save, { force: true })).rejects.toThrow(
    `\`${path}\` was changed while this ran; nothing was written`,
  );
  expect(read(path)).toBe('mine\n');
});

test('a source takes its fingerprint along, and no other goes for it', () => {
  const before = read('fingerprints/courier.json');
  write('fingerprints/herald.json', '{}');
  expect(refusal('rename', 'source', 'courier', 'herald')).toBe(
    'Unexpected `fingerprints/herald.json`, of a source that is not there; delete it first',
  );
  expect(read('fingerprints/herald.json')).toBe('{}');
  rmSync(join(root, 'fingerprints/herald.json'));
  expect(run('rename', 'source', 'courier', 'herald').status).toBe(0);
  expect(read('fingerprints/herald.json')).toBe(before);
  expect(existsSync(join(root, 'fingerprints/courier.json'))).toBe(false);
});

test('what is in a file that cannot be read is not said to be nowhere', () => {
  const path = 'content/briefs/courier-on-the-bridge.md';
  write(path, read(path).replace('reports:\n', 'reports: !!seq\n'));
  const line = `Cannot read \`${path}\`, which may name it: \`npx collate check\` says what is wrong there`;
  expect(refusal('rename', 'claim', 'crack-found', 'crack-seen')).toBe(line);
  expect(refusal('retire', 'claim', 'crack-found', '--reason', 'It was wrong.')).toBe(line);
});
