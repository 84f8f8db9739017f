import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtures } from '../content-tree.ts';
import { runHere } from './run-program.ts';

const collate = join(import.meta.dirname, '../../src/cli/collate.ts');
let root = '';
let child: ChildProcess | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-watch-'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
});
afterEach(() => {
  child?.kill();
  rmSync(root, { recursive: true });
});

/** Starts to watch, and gives what waits until something has been printed. */
function watch(): (text: RegExp) => Promise<void> {
  const started = spawn(process.execPath, [collate, 'check', '--watch', '--root', root]);
  child = started;
  let printed = '';
  let look = (): void => undefined;
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (data) => {
      printed += String(data);
      look();
    });
  return (text) =>
    new Promise((resolve) => {
      look = () => {
        if (!text.test(printed)) return;
        printed = '';
        resolve();
      };
      look();
    });
}

const write = (name: string): void =>
  writeFileSync(join(root, 'content/terms/the-damage.md'), `---\nname: ${name}\n---\n`);

describe('npx collate check --watch', () => {
  test('checks again after each change', async () => {
    const until = watch();
    await until(/0 errors[\s\S]*Waiting for changes/);
    write('A <b>');
    await until(/the-damage\.md:2[\s\S]*1 error[\s\S]*Waiting for changes/);
    write('The damage');
    await until(/0 errors[\s\S]*Waiting for changes/);
  });

  test('misses nothing that is changed while it reads for the first time', async () => {
    const until = watch();
    // The process is there, and may or may not have read the file.
    await new Promise((resolve) => child?.once('spawn', resolve));
    write('A <b>');
    await until(/the-damage\.md:2[\s\S]*1 error/);
  });

  test('ends with 2 and a line where it is used wrongly', async () => {
    for (const more of [['--strict'], ['--format', 'json'], ['nothing.md']]) {
      const { status, stderr } = await runHere(['check', '--watch', ...more], { cwd: root });
      expect([more, status, stderr.trim().split('\n').length]).toEqual([more, 2, 1]);
    }
  });
});
