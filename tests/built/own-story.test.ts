import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCodeBlocks } from '../code-blocks.ts';
import { copyProject, removeCopy } from './project-copy.ts';
import { runIn } from './run-in.ts';

/** What stands for each part of the test command: itself, or the part of it to which the content matters. */
const parts: Readonly<Record<string, string>> = {
  'npm run lint': 'npm run lint',
  // The type check reads the content first.
  'npm run types': 'npx astro sync',
  'npm run test:fast':
    'npx vitest run --project core tests/architecture.test.ts tests/readme.test.ts',
  'npm run check': 'npm run check',
  // All other sites that those tests open are fixtures.
  'vitest run --project site': 'npm run build',
};

let project = '';

beforeAll(async () => {
  project = await copyProject();
  // What a program of the editor keeps beside the content is no code of ours.
  const plugin = { path: 'content/.obsidian/plugins/x/main.js', text: 'export const x = 1\n' };
  for (const { path, text } of [...findCodeBlocks(await readFile('README.md', 'utf8')), plugin]) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
});
afterAll(() => removeCopy(project));

test('a repository with the story of the README, and no other, passes every part of the test command', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const written: readonly string[] = scripts.test.split(' && ');
  expect(written).toEqual(Object.keys(parts));
  for (const command of Object.values(parts)) {
    const { code, output } = await runIn(project, command);
    expect({ command, code }, output).toEqual({ command, code: 0 });
  }
  const front = await readFile(join(project, 'dist/index.html'), 'utf8');
  expect(front).toContain('The Harbour File');
  expect(front).toContain('Harbour pilots call off their strike');
});
