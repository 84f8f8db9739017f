import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from '../disk/access/project.ts';
import { UsageError } from '../disk/access/usage-error.ts';

/** The CMS with which the forms are tried: its name and its one version, since they go through parts of it that may change. */
const cms = { name: '@sveltia/cms', version: '0.221.1' } as const;

/**
 * The folder of the CMS, which is no part of this program and installed by those who want it: with the project, or with the program.
 * @throws UsageError with the line that installs it
 */
export function findCms(root: string, program: string = checkout): string {
  const folders = [root, program].flatMap(foldersUp);
  const install = `\`npm install --save-dev --save-exact ${cms.name}@${cms.version}\``;
  let other: string | null = null;
  for (const folder of folders) {
    const found = join(folder, 'node_modules', cms.name);
    const version = versionIn(found);
    if (version === cms.version) return found;
    other ??= version;
  }
  if (other === null)
    throw new UsageError(
      `The forms need a package that does not come with collate (85 MB): ${install}`,
    );
  throw new UsageError(
    `The forms need version ${cms.version} of \`${cms.name}\`, found ${other}: ${install}`,
  );
}

function foldersUp(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUp(parent)];
}

function versionIn(folder: string): string | null {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version?: unknown;
    };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
