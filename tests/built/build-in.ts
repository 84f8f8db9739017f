import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

export interface BuildOptions {
  /** The folder of the project, whose `src/` is run. */
  readonly project?: string;
  /** The folder that holds `content/`. */
  readonly root: string;
  readonly out: string;
  readonly cache: string;
  readonly base?: string;
  readonly timeZone?: string;
}

export interface BuildResult {
  readonly code: number;
  /** What it printed, both streams. */
  readonly output: string;
}

/** Runs the build command as an editor or CI does. */
export function buildIn({
  project = '.',
  root,
  out,
  cache,
  base,
  timeZone,
}: BuildOptions): Promise<BuildResult> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    env: {
      ...process.env,
      CONTENT_ROOT: resolve(root),
      OUT_DIR: resolve(out),
      CACHE_DIR: resolve(cache),
      BASE_PATH: base ?? '/',
      TZ: timeZone ?? 'UTC',
      NODE_ENV: 'production',
      // Vitest sets these for its own workers.
      VITEST: undefined,
      MODE: undefined,
      DEV: undefined,
      PROD: undefined,
      SSR: undefined,
      TEST: undefined,
    },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    output += data.toString();
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** All files below a folder by their path in it, sorted. */
export async function readTree(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(paths.map((path) => readFile(path)));
  return new Map(
    paths.map((path, index) => [relative(folder, path), files[index] ?? Buffer.alloc(0)]),
  );
}
