import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const scripts = resolve(import.meta.dirname, '../.ci');

/** A change of a file, as `git fast-import` takes it. */
type Change = string;

const write = (path: string): Change => `M 100644 inline ${JSON.stringify(path)}\ndata 0\n`;
const link = (path: string, to: string): Change =>
  `M 120000 inline ${JSON.stringify(path)}\ndata ${to.length}\n${to}`;
const remove = (path: string): Change => `D ${JSON.stringify(path)}`;
const rename = (from: string, to: string): Change => `R ${from} ${to}`;

const base = ['content/a.md', 'fingerprints/a.json', 'public/robots.txt', 'src/a.ts'];

interface PullRequest {
  readonly what: string;
  readonly changes: readonly Change[];
  /** What changed on the main branch since it was made. */
  readonly meanwhile?: readonly Change[];
  readonly alone: boolean;
}

const pullRequests: readonly PullRequest[] = [
  { what: 'a new brief', changes: [write('content/briefs/b.md')], alone: true },
  { what: 'a brief that is taken away', changes: [remove('content/a.md')], alone: true },
  { what: 'a new name', changes: [rename('content/a.md', 'content/b.md')], alone: true },
  {
    what: 'content and its fingerprint',
    changes: [write('content/b.md'), write('fingerprints/b.json')],
    alone: true,
  },
  { what: 'a fingerprint', changes: [write('fingerprints/b.json')], alone: true },
  { what: 'an odd name', changes: [write('content/-n a\n"b".md')], alone: true },
  {
    what: 'content, while the code changed on the main branch',
    changes: [write('content/b.md')],
    meanwhile: [write('src/b.ts')],
    alone: true,
  },
  {
    what: 'a name whose second line looks like content',
    changes: [write('x\ncontent/b.md')],
    alone: false,
  },
  {
    what: 'content and code',
    changes: [write('content/b.md'), write('src/b.ts')],
    alone: false,
  },
  { what: 'code', changes: [write('src/b.ts')], alone: false },
  {
    what: 'code, while the content changed on the main branch',
    changes: [write('src/b.ts')],
    meanwhile: [write('content/b.md')],
    alone: false,
  },
  {
    what: 'code that becomes content',
    changes: [rename('src/a.ts', 'content/b.md')],
    alone: false,
  },
  {
    what: 'content that becomes code',
    changes: [rename('content/a.md', 'src/b.ts')],
    alone: false,
  },
  { what: 'code that is taken away', changes: [remove('src/a.ts')], alone: false },
  { what: 'what is published as it is', changes: [write('public/x.html')], alone: false },
  { what: 'a workflow', changes: [write('.github/workflows/ci.yml')], alone: false },
  { what: 'a page at the root', changes: [write('README.md')], alone: false },
  {
    what: 'a folder whose name begins alike',
    changes: [write('content-2/b.md')],
    alone: false,
  },
  {
    what: 'a folder of that name elsewhere',
    changes: [write('src/content/b.md')],
    alone: false,
  },
  { what: 'another case', changes: [write('Content/b.md')], alone: false },
  {
    what: 'a link in the place of the content',
    changes: [remove('content'), link('content', 'src')],
    alone: false,
  },
  { what: 'no change', changes: [], alone: false },
];

let home = '';
let repository = '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'collate-ci-'));
  repository = join(home, 'repository.git');
  git(home, '', 'init', '-q', '--bare', repository);
  git(repository, printRepository(pullRequests), 'fast-import', '--quiet');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('.ci/changes-content-alone', () => {
  test.each(pullRequests)('is $alone of a pull request with $what', ({ what, alone }) => {
    checkOut(mergeOf(what));
    expect(changesAlone(repository)).toBe(alone);
  });

  test('needs the merge and its parents, and finds them in what CI fetches', () => {
    checkOut(mergeOf('a new brief'));
    const fetch = (depth: string): string => {
      const to = join(home, `depth-${depth}`);
      git(home, '', 'clone', '-q', '--depth', depth, `file://${repository}`, to);
      return to;
    };
    expect(changesAlone(fetch('2'))).toBe(true);
    expect(changesAlone(fetch('1'))).toBe(false);
  });

  test('is false of a commit that is no merge, and of a folder without Git', () => {
    checkOut(`${mergeOf('a new brief')}-alone`);
    expect(changesAlone(repository)).toBe(false);
    const empty = join(home, 'empty');
    mkdirSync(empty);
    expect(changesAlone(empty)).toBe(false);
  });
});

test('.ci/without-commands puts what a command prints between two lines that only this run knows, and ends as it ends', () => {
  const tokens = ['first', 'second'].map(() => {
    const command = 'echo "::error::from a brief"; env; printf "no line end" >&2; exit 3';
    const { status, stdout } = spawnSync(
      'bash',
      [join(scripts, 'without-commands'), 'sh', '-c', command],
      { encoding: 'utf8' },
    );
    expect(status).toBe(3);
    const lines = stdout.trimEnd().split('\n');
    const [, token = ''] = /^::stop-commands::([0-9a-f]{32})$/.exec(lines[0] ?? '') ?? [];
    expect(token).not.toBe('');
    expect(lines[1]).toBe('::error::from a brief');
    expect(lines.slice(-2)).toEqual(['no line end', `::${token}::`]);
    expect(lines.slice(1, -1).join('\n')).not.toContain(token);
    return token;
  });
  expect(tokens[0]).not.toBe(tokens[1]);
});

function mergeOf(what: string): string {
  return `pull-${pullRequests.findIndex((one) => one.what === what)}`;
}

/** All pull requests as one stream: a branch for the merge of each, and one for what it merges. */
function printRepository(requests: readonly PullRequest[]): string {
  const commit = (branch: string, parents: readonly string[], changes: readonly Change[]) =>
    [
      `commit refs/heads/${branch}`,
      'committer Test <test@example.org> 1930000000 +0000',
      'data 0',
      ...parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} refs/heads/${parent}`),
      ...changes,
      '',
    ].join('\n');
  return [
    commit('base', [], base.map(write)),
    ...requests.flatMap(({ what, changes, meanwhile = [] }) => {
      const name = mergeOf(what);
      return [
        commit(`${name}-alone`, ['base'], changes),
        commit(`${name}-main`, ['base'], meanwhile),
        commit(name, [`${name}-main`, `${name}-alone`], changes),
      ];
    }),
  ].join('\n');
}

/** Makes a branch the commit that is checked out. The script reads commits alone, so no file is written. */
function checkOut(branch: string): void {
  writeFileSync(join(repository, 'HEAD'), `ref: refs/heads/${branch}\n`);
}

/** The environment without what a hook of Git or the settings of whoever runs this would add. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: home,
  };
}

function git(folder: string, input: string, ...args: readonly string[]): void {
  execFileSync('git', args, {
    cwd: folder,
    env: ownEnvironment(),
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

function changesAlone(folder: string): boolean {
  const { status, stdout } = spawnSync('bash', [join(scripts, 'changes-content-alone')], {
    cwd: folder,
    encoding: 'utf8',
    env: ownEnvironment(),
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^(?:true|false)\n$/);
  return stdout === 'true\n';
}
