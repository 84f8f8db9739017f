import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A page as a server answered. */
export interface Answer {
  readonly status: number;
  readonly html: string;
}

/** `npx collate dev` on a copy of a content tree. */
export interface DevServer {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** Where the site is, as the command said. */
  readonly address: string;
  /** All that it printed so far, both streams. */
  readonly output: () => string;
  readonly get: (path: string) => Promise<Answer>;
  /** Asks for a page until it is as wanted; the time limit of the test is the only one. */
  readonly until: (path: string, isWanted: (answer: Answer) => boolean) => Promise<Answer>;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Puts the content back as it was at first. */
  readonly restore: () => Promise<void>;
  /** Ends it as Ctrl-C does; gives its exit code. */
  readonly interrupt: () => Promise<number | null>;
  readonly remove: () => Promise<void>;
}

/** Starts it on a free port; `prepare` changes the copy before. */
export async function startDev(
  fixture: string,
  args: readonly string[],
  prepare: (root: string) => Promise<void>,
): Promise<DevServer> {
  const root = await mkdtemp(join(tmpdir(), 'collate-dev-'));
  const restore = async (): Promise<void> => {
    await rm(join(root, 'fingerprints'), { recursive: true, force: true });
    const there = await readdir(join(root, 'content'), { recursive: true }).catch(() => []);
    for (const path of there.filter((each) => !existsSync(join(fixture, 'content', each)))) {
      await rm(join(root, 'content', path), { recursive: true, force: true });
    }
    await cp(join(fixture, 'content'), join(root, 'content'), { recursive: true });
    // With it the content of `base` has no findings: made of `courier.txt` and a sentence that uses the word “fracture”.
    if (existsSync(join(fixture, 'fingerprints')))
      await cp(join(fixture, 'fingerprints'), join(root, 'fingerprints'), { recursive: true });
  };
  await restore();
  await prepare(root);
  const child = spawn(
    process.execPath,
    ['src/cli/collate.ts', 'dev', '--root', root, '--port', '0', ...args],
    {
      env: {
        ...process.env,
        NO_COLOR: '1',
        CACHE_DIR: undefined,
        NODE_ENV: undefined,
        // Vitest sets these for its own workers.
        VITEST: undefined,
        MODE: undefined,
        DEV: undefined,
        PROD: undefined,
        SSR: undefined,
        TEST: undefined,
      },
    },
  );
  let output = '';
  const collect = (data: Buffer): void => {
    output += data.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await addressOf(child, () => output);
  const origin = new URL(address).origin;
  const get = async (path: string): Promise<Answer> => {
    const response = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } });
    return { status: response.status, html: await response.text() };
  };
  return {
    root,
    address,
    output: () => output,
    get,
    until: async (path, isWanted) => {
      for (;;) {
        const answer = await get(path);
        if (isWanted(answer)) return answer;
        await pause(50);
      }
    },
    read: (path) => readFile(join(root, path), 'utf8'),
    write: async (path, text) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    restore,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
    remove: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(root, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /served at (\S+)/.exec(output())?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('close', () => reject(new Error(`It ended:\n${output()}`)));
  });
}
