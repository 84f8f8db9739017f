import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCms } from '../../src/admin/cms-package.ts';

const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};
const wanted = devDependencies['@sveltia/cms'] ?? '';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-cms-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const install = (folder: string, version: string): string => {
  const cms = join(root, folder, 'node_modules/@sveltia/cms');
  mkdirSync(cms, { recursive: true });
  writeFileSync(join(cms, 'package.json'), JSON.stringify({ version }));
  return cms;
};

test('the CMS is the one of the tests, and no part of what a site installs', () => {
  expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
  expect(dependencies).not.toHaveProperty('@sveltia/cms');
  const found = install('with/node_modules/collate', wanted);
  expect(findCms(join(root, 'nowhere'), join(root, 'with/node_modules/collate'))).toBe(found);
  const own = install('own', wanted);
  expect(findCms(join(root, 'own/site'), join(root, 'nowhere'))).toBe(own);
});

test('a line says how to install the CMS where it is not there, or is another', () => {
  const line = `\`npm install --save-dev --save-exact @sveltia/cms@${wanted}\``;
  const find = () => findCms(join(root, 'other'), join(root, 'nowhere'));
  expect(find).toThrow(`that does not come with collate (85 MB): ${line}`);
  install('other', '0.1.0');
  expect(find).toThrow(
    `The forms need version ${wanted} of \`@sveltia/cms\`, found 0.1.0: ${line}`,
  );
});
