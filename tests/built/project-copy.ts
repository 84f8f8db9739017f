import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a clone does not have, and the content, which is the clone's own. */
const left =
  /^(?:\.git|\.astro|\.collate|\.dist-.*|dist|\.scratch|node_modules|content|fingerprints)$/;

/** Copies the project, as a clone has it, to a temporary folder, without any content and with the packages of this one. */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-copy-'));
  const names = (await readdir('.')).filter((name) => !left.test(name));
  await Promise.all(names.map((name) => cp(name, join(folder, name), { recursive: true })));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

export async function removeCopy(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
