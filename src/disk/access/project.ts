import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookAt } from './look-at.ts';
import { readSiteBase } from './read-site-base.ts';
import { realPath } from './real-path.ts';
import { UsageError } from './usage-error.ts';

/** Where a command reads and writes: the commands set these from their options, by the environment. */
export interface Project {
  /** The folder that holds `content/` and `fingerprints/`. */
  readonly root: string;
  /** Where results are kept between runs. */
  readonly cache: string;
  /** Where the site is published. */
  readonly out: string;
  /** Where a site is rendered before it is published: a folder of its own for each cache. */
  readonly work: string;
  /** The path below which the site is served, as `/preview/pr-7/`. */
  readonly base: string;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
}

/** The folder of the code of this program: `src/`, or `lib/` where it is installed. */
export const codeFolder: string = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of this program: its code, its packages and `public/`. */
export const checkout: string = join(codeFolder, '../');

/** The version of this program. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The project that the environment describes: `CONTENT_ROOT`, `CACHE_DIR`, `OUT_DIR`, `BASE_PATH`, `SHOW_DRAFTS`. Without
 * `BASE_PATH` the site is served below the path of its `address`.
 * @throws UsageError where a value is empty or is no path
 */
export function currentProject(environment: Environment): Project {
  const root = resolve(readSetting(environment, 'CONTENT_ROOT') ?? '.');
  refuseContentFolder(root);
  const cache = resolve(readSetting(environment, 'CACHE_DIR') ?? join(root, '.collate'));
  return {
    root,
    cache,
    out: resolve(readSetting(environment, 'OUT_DIR') ?? join(root, 'dist')),
    work: join(buildsFolder, hash('sha256', realPath(cache)).slice(0, 16), 'run'),
    base: basePath(readSetting(environment, 'BASE_PATH')) ?? readSiteBase(root),
    drafts: readSwitch(environment, 'SHOW_DRAFTS'),
  };
}

/** `--root content` is a likely slip: the project is the folder around it. */
function refuseContentFolder(root: string): void {
  if (basename(root) !== 'content' || lookAt(join(root, 'content')) !== null) return;
  if (lookAt(root)?.isDirectory() !== true) return;
  const project = JSON.stringify(relative(process.cwd(), dirname(root)) || '.');
  throw new UsageError(
    `Unexpected content folder ${JSON.stringify(root)}, expected the folder that holds it: write \`--root ${project}\``,
  );
}

/** Where sites are rendered. Astro needs it inside this checkout, to find its packages. */
const buildsFolder = join(checkout, '.astro/builds');

/** An empty value is a variable that was not set in a script, and never means “here”. */
function readSetting(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  if (value === undefined) return undefined;
  if (value.trim() === '') throw new UsageError(`Empty ${name}, expected a value`);
  if (value.startsWith('~')) {
    throw new UsageError(
      `Unexpected \`~\` in ${name}, which the shell has not replaced; write the whole path`,
    );
  }
  if (value.includes('\0')) throw new UsageError(`Unexpected NUL in ${name}, expected a path`);
  return value;
}

/** A switch that a script leaves empty is off. */
function readSwitch(environment: Environment, name: string): boolean {
  const value = environment[name] ?? '';
  if (value === '' || value === '0') return false;
  if (value === '1') return true;
  throw new UsageError(`Unexpected ${name} of ${JSON.stringify(value)}, expected \`1\` or \`0\``);
}

/** The path with a slash at both ends; null where none is given. */
function basePath(written: string | undefined): string | null {
  if (written === undefined) return null;
  const segments = written.split('/').filter((segment) => segment !== '');
  if (!segments.every(isSegment)) {
    throw new UsageError(
      `Unexpected base path ${JSON.stringify(written)}, expected a path such as \`/preview/pr-7/\``,
    );
  }
  return `/${segments.map((segment) => `${segment}/`).join('')}`;
}

function isSegment(segment: string): boolean {
  return /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment);
}
