import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type RunResult, runIn } from './run-in.ts';

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

/** Runs the build command as an editor or CI does. */
export function buildIn({
  project = '.',
  root,
  out,
  cache,
  base,
  timeZone,
}: BuildOptions): Promise<RunResult> {
  return runIn(project, `"${process.execPath}" src/cli/collate.ts build`, {
    CONTENT_ROOT: resolve(root),
    OUT_DIR: resolve(out),
    CACHE_DIR: resolve(cache),
    BASE_PATH: base ?? '/',
    TZ: timeZone ?? 'UTC',
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
