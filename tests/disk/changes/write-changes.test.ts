import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FileChange } from '../../../src/disk/changes/change.ts';
import { notePlan } from '../../../src/disk/changes/plan.ts';
import { finishWriting, whileWriting } from '../../../src/disk/changes/write-changes.ts';
import { encodeText } from '../../content-tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-changes-'));
  mkdirSync(join(root, 'content/actors'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const project = () => ({ root, cache: join(root, '.collate') });

function change(path: string, before: string | null, after: string | null): FileChange {
  const encode = (text: string | null) => (text === null ? null : encodeText(text));
  return { path, before: encode(before), after: encode(after) };
}

async function write(changes: readonly FileChange[], force = false): Promise<void> {
  await whileWriting(project(), async (writer) => writer.write(changes, { force }));
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('changes are made, all of them', async () => {
  writeFileSync(join(root, 'content/actors/a.md'), 'a');
  writeFileSync(join(root, 'content/actors/b.md'), 'b');
  await write([
    change('content/actors/a.md', 'a', 'A'),
    change('content/actors/b.md', 'b', null),
    change('content/new/c.md', null, 'c'),
  ]);
  expect(read('content/actors/a.md') + read('content/new/c.md')).toBe('Ac');
  expect(readdirSync(join(root, 'content/actors'))).toEqual(['a.md']);
});

test('nothing is written where a file is not what it was read as', async () => {
  writeFileSync(join(root, 'content/actors/a.md'), 'a');
  writeFileSync(join(root, 'content/actors/b.md'), 'another');
  const changes = [
    change('content/actors/a.md', 'a', 'A'),
    change('content/actors/b.md', 'b', 'B'),
  ];
  await expect(write(changes)).rejects.toThrow('`content/actors/b.md` was changed while this ran');
  expect(read('content/actors/a.md')).toBe('a');
});

test('no link is written through', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'collate-outside-'));
  symlinkSync(outside, join(root, 'content/linked'));
  await expect(write([change('content/linked/a.md', null, 'a')])).rejects.toThrow(
    'Unexpected link',
  );
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});

describe('in a repository', () => {
  const git = (...args: readonly string[]) => {
    const names = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    expect(spawnSync('git', [...names, ...args], { cwd: root }).status).toBe(0);
  };

  test('a file with changes that are not committed stays, unless that is forced', async () => {
    git('init', '-q');
    for (const name of ['a', 'b ö', 'c'])
      writeFileSync(join(root, `content/actors/${name}.md`), name);
    git('add', '.');
    git('commit', '-qm', 'x');
    await write([change('content/actors/a.md', 'a', 'A')]);
    expect(read('content/actors/a.md')).toBe('A');
    writeFileSync(join(root, 'content/actors/b ö.md'), 'B');
    const changes = [
      change('content/actors/c.md', 'c', 'C'),
      change('content/actors/b ö.md', 'B', 'BB'),
    ];
    await expect(write(changes)).rejects.toThrow(
      'Changes that are not committed in `content/actors/b ö.md`, which this would change: commit them first, or add `--force`',
    );
    expect(read('content/actors/c.md')).toBe('c');
    await write(changes, true);
    expect(read('content/actors/c.md') + read('content/actors/b ö.md')).toBe('CBB');
  });

  test('what a command wrote is no work of anybody’s, until somebody changes it', async () => {
    git('init', '-q');
    await write([change('content/actors/a.md', null, 'a')]);
    await write([change('content/actors/a.md', 'a', 'b')]);
    writeFileSync(join(root, 'content/actors/a.md'), 'mine');
    await expect(write([change('content/actors/a.md', 'mine', 'c')])).rejects.toThrow(
      'not committed',
    );
  });

  test('a file that Git does not know stays too; in a project below the top of the repository as well', async () => {
    git('init', '-q');
    const [top, below] = [root, join(root, 'site')];
    mkdirSync(join(below, 'content/actors'), { recursive: true });
    writeFileSync(join(below, 'content/actors/a.md'), 'a');
    root = below;
    try {
      await expect(write([change('content/actors/a.md', 'a', 'A')])).rejects.toThrow(
        'not committed',
      );
      await write([change('content/actors/new.md', null, 'n')]);
    } finally {
      root = top;
    }
  });
});

describe('what cannot be written is said in a line', () => {
  const blocked = change('content/blocked/c.md', null, 'c');
  const first = change('content/actors/a.md', 'a', 'A');
  beforeEach(() => {
    writeFileSync(join(root, 'content/actors/a.md'), 'a');
    writeFileSync(join(root, 'content/blocked'), 'a file');
  });

  test('and nothing is written where it is the first thing', async () => {
    await expect(write([blocked, first])).rejects.toThrow(
      /^Cannot write `content\/blocked\/c.md`: the system says \w+; nothing was written$/,
    );
    // No later command waits for it.
    finishWriting(project());
    await write([first]);
    expect(read('content/actors/a.md')).toBe('A');
  });

  test('and the rest is written once it can be', async () => {
    await expect(write([first, blocked])).rejects.toThrow(
      /the system says \w+; run the command again when that is mended, and it goes on$/,
    );
    expect(() => finishWriting(project())).toThrow('run the command again');
    rmSync(join(root, 'content/blocked'));
    finishWriting(project());
    expect(read('content/actors/a.md') + read('content/blocked/c.md')).toBe('Ac');
  });

  test.each(['plan.json', '.plan.json.collate.tmp'])(
    'where our own folder has a folder `%s`',
    async (name) => {
      await write([]);
      mkdirSync(join(root, '.collate/writing', name));
      await expect(write([first])).rejects.toThrow(
        /^Cannot write to ".*writing": the system says \w+; nothing was written, and that folder may be deleted$/,
      );
      expect(read('content/actors/a.md')).toBe('a');
    },
  );

  test('where a file is in the place of our own folder', async () => {
    await write([]);
    rmSync(join(root, '.collate/writing'), { recursive: true });
    writeFileSync(join(root, '.collate/writing'), 'x');
    await expect(write([first])).rejects.toThrow(/^Cannot write to ".*writing"/);
  });

  test('but not where it is only not noted', async () => {
    await write([]);
    mkdirSync(join(root, '.collate/writing/written.json'));
    await write([first]);
    expect(read('content/actors/a.md')).toBe('A');
  });
});

test.skipIf(process.platform === 'win32')(
  'Git is understood whatever language it speaks',
  async () => {
    const bin = mkdtempSync(join(tmpdir(), 'collate-git-'));
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\nif [ "$LC_ALL" = C ]; then echo 'fatal: not a git repository' >&2; else echo 'Schwerwiegend: Kein Git-Repository' >&2; fi\nexit 128\n`,
      { mode: 0o755 },
    );
    vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`);
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    writeFileSync(join(root, 'content/actors/a.md'), 'a');
    await write([change('content/actors/a.md', 'a', 'A')]);
    vi.unstubAllEnvs();
    rmSync(bin, { recursive: true });
    expect(read('content/actors/a.md')).toBe('A');
  },
);

describe('a run that was ended', () => {
  test('is gone on with by the next, which leaves alone what somebody changed since', async () => {
    writeFileSync(join(root, 'content/actors/a.md'), 'a');
    writeFileSync(join(root, 'content/actors/b.md'), 'b');
    await write([]);
    const changes = [
      change('content/actors/a.md', 'a', 'A'),
      change('content/actors/b.md', 'b', 'B'),
    ];
    notePlan(join(root, '.collate/writing'), changes);
    writeFileSync(join(root, 'content/actors/b.md'), 'mine');
    finishWriting(project());
    expect([read('content/actors/a.md'), read('content/actors/b.md')]).toEqual(['A', 'mine']);
    expect(readdirSync(join(root, '.collate/writing'))).not.toContain('plan.json');
  });

  test('is not believed where it is not of this machine', async () => {
    writeFileSync(join(root, 'content/actors/a.md'), 'a');
    await write([]);
    const planned = [{ path: 'content/actors/a.md', before: null, after: 'eA==' }];
    writeFileSync(join(root, '.collate/writing/plan.json'), `forged\n${JSON.stringify(planned)}`);
    finishWriting(project());
    expect(read('content/actors/a.md')).toBe('a');
  });

  test('leaves every file old or new, however often it is ended', {
    timeout: 240_000,
  }, async () => {
    const names = Array.from({ length: 12 }, (_, index) => `content/actors/a-${index}.md`);
    for (const name of names) writeFileSync(join(root, name), '0\n'.repeat(2000));
    const states = new Set<string>();
    for (let kill = 0; kill < 50; kill += 1) {
      const child = spawn(process.execPath, [
        join(import.meta.dirname, 'write-endlessly.ts'),
        ...[root, String(names.length), String(kill * 100_000)],
      ]);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await setTimeout(kill % 10);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      const versions = names.map(versionOf);
      states.add(new Set(versions).size === 1 ? 'between' : 'within');
      finishWriting(project());
      expect(new Set(names.map(versionOf)).size).toBe(1);
    }
    expect([...states]).toContain('within');
  });
});

/** The version of a file, of which every line is of one. */
function versionOf(name: string): string {
  const lines = read(name).split('\n');
  expect(lines).toHaveLength(2001);
  const [version = '', ...others] = new Set(lines.slice(0, -1));
  expect(others).toEqual([]);
  return version;
}
