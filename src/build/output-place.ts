import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { lookAt } from '../disk/access/look-at.ts';
import { checkout, type Project } from '../disk/access/project.ts';
import { findLinkOnWay, isWithin, realPath } from '../disk/access/real-path.ts';
import { UsageError } from '../disk/access/usage-error.ts';

/** Where a site waits to be published, and the one before it to be deleted: beside it, so that to rename is enough. */
export function besideOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-collate`);
}

/**
 * Sees that a site may be published where a project says so: in no folder that holds, is or is part of something else, through
 * no link, and where one folder can take the place of another.
 * @throws UsageError
 */
export function checkOutputPlace(project: Project): void {
  refuseOthers(project);
  refuseLinks(project);
  refuseMountPoint(project.out);
}

/** The path of an output as messages show it, from here. */
export function shownPath(path: string): string {
  return JSON.stringify(relative(process.cwd(), path) || '.');
}

function refuseOthers({ root, cache, work, out }: Project): void {
  const real = realPath(out);
  const called = (folder: string): string => {
    if (folder === root) return 'the folder of the project';
    if (folder === checkout) return 'the folder of Collate';
    if (folder === process.cwd()) return 'the current folder';
    if (folder === cache) return 'the cache';
    const owner = dirname(folder) === root ? 'the project' : 'Collate';
    return folder === work ? shownPath(folder) : `\`${basename(folder)}/\` of ${owner}`;
  };
  const refuse = (folder: string, relation: string): never => {
    throw new UsageError(
      `Unexpected output folder ${shownPath(out)}, which ${relation} ${called(folder)}; choose another \`--out\``,
    );
  };
  for (const folder of [root, checkout, process.cwd()]) {
    if (isWithin(realPath(folder), real))
      refuse(folder, real === realPath(folder) ? 'is' : 'holds');
  }
  const names = ['content', 'fingerprints', 'public', 'src', 'node_modules', '.git'];
  const kept = [root, checkout].flatMap((folder) => names.map((name) => join(folder, name)));
  for (const folder of [...kept, cache, work]) {
    if (real === realPath(folder)) refuse(folder, 'is');
    if (isWithin(realPath(folder), real)) refuse(folder, 'holds');
    if (isWithin(real, realPath(folder))) refuse(folder, 'lies in');
  }
  const beside = realPath(besideOf(out));
  if (isWithin(realPath(cache), beside) || isWithin(beside, realPath(cache)))
    throw new UsageError(
      `Unexpected cache folder ${shownPath(cache)}; choose another \`CACHE_DIR\``,
    );
}

/** No link in a tree is followed: it may have come with a pull request. */
function refuseLinks({ root, out }: Project): void {
  const links = [root, checkout].flatMap((folder) =>
    [out, besideOf(out)].flatMap((path) => findLinkOnWay(path, folder) ?? []),
  );
  const [link] = lookAt(out)?.isSymbolicLink() ? [out] : links;
  if (link === undefined) return;
  throw new UsageError(
    `Unexpected link ${shownPath(link)} on the way to the output; choose another \`--out\``,
  );
}

function refuseMountPoint(out: string): void {
  const stat = lookAt(out);
  const isOtherDevice = stat?.isDirectory() && stat.dev !== lookAt(dirname(realPath(out)))?.dev;
  if (!isOtherDevice && !mountPoints().has(realPath(out))) return;
  throw new UsageError(
    `Unexpected mount point ${shownPath(out)}, which cannot be replaced as a whole; choose a folder inside it`,
  );
}

/** The mount points of this machine, as far as it lists them (proc(5), `mountinfo`): also those of folders of one device. */
function mountPoints(): ReadonlySet<string> {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    const escaped = lines.map((line) => line.split(' ')[4] ?? '');
    return new Set(
      escaped.map((path) =>
        path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))),
      ),
    );
  } catch {
    return new Set();
  }
}
