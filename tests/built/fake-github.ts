import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';
import { readTree } from './build-in.ts';

/** What a page has asked GitHub to do. */
export interface FakeGitHub {
  /** The branches that were made. */
  readonly branches: string[];
  /** What was written, the newest last. */
  readonly commits: { readonly branch: string; readonly files: Readonly<Record<string, string>> }[];
  readonly pullRequests: {
    readonly head: string;
    readonly base: string;
    readonly draft: boolean;
  }[];
}

/** Answers what a page asks of GitHub, as GitHub does for a repository with the files of a folder on its main branch. */
export async function fakeGitHub(page: Page, root: string): Promise<FakeGitHub> {
  const done: FakeGitHub = { branches: [], commits: [], pullRequests: [] };
  const tree = [...(await readTree(root))].map(([path, bytes]) => ({
    path,
    sha: createHash('sha1').update(path).digest('hex'),
    text: bytes.toString(),
  }));
  const answer = (route: Route, json: unknown, status = 200): Promise<void> =>
    route.fulfill({ status, json, headers: { 'access-control-allow-origin': '*' } });

  await page.route(/^https:/, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().method() === 'OPTIONS')
      return route.fulfill({
        status: 204,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*',
          'access-control-allow-methods': '*',
        },
      });
    if (pathname === '/user')
      return answer(route, { name: 'Ana', login: 'ana', email: 'ana@desk.example', id: 1 });
    if (pathname === '/graphql') {
      const { query, variables } = route.request().postDataJSON() as Asked;
      return answer(route, { data: graph(query, variables) });
    }
    if (/\/collaborators\/ana$/.test(pathname))
      return route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } });
    if (/\/git\/trees\//.test(pathname))
      return answer(route, {
        tree: tree.map(({ path, sha, text }) => ({ type: 'blob', path, sha, size: text.length })),
      });
    if (pathname.endsWith('/pulls')) {
      done.pullRequests.push(route.request().postDataJSON());
      const now = '2031-03-02T00:00:00Z';
      return answer(
        route,
        {
          number: 1,
          node_id: 'P',
          title: 'T',
          html_url: '',
          created_at: now,
          updated_at: now,
          head: { sha: head },
        },
        201,
      );
    }
    if (pathname.endsWith('/labels')) return answer(route, []);
    return answer(route, {}, 404);
  });
  return done;

  function graph(query: string, variables: Asked['variables']): object {
    const commit = { oid: head, message: 'x', committedDate: '2031-03-01T00:00:00Z' };
    const author = { name: 'Ana', email: 'ana@desk.example', user: { id: 1, login: 'ana' } };
    const target = { oid: head, history: { nodes: [{ ...commit, author }] } };
    if (query.includes('createRef(')) {
      done.branches.push(String(variables['input']?.['name']));
      return { createRef: { ref: { name: 'x' } } };
    }
    if (query.includes('createCommitOnBranch(')) {
      const { branch, fileChanges } = variables['input'] as unknown as WantedCommit;
      const files = fileChanges.additions.map(({ path, contents }) => [
        path,
        Buffer.from(contents, 'base64').toString(),
      ]);
      done.commits.push({ branch: branch.branchName, files: Object.fromEntries(files) });
      return { createCommitOnBranch: { commit: { ...commit, file_0: { oid: head } } } };
    }
    if (query.includes('fork: repository')) return { fork: { id: 'R' }, base: { ref: { target } } };
    if (query.includes('pullRequests('))
      return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
    const blobs = Array.from(
      query.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g),
      ([, name, sha]) => {
        const text = tree.find((file) => file.sha === sha)?.text ?? '';
        return [name, { text, isTruncated: false }];
      },
    );
    const histories = Array.from(query.matchAll(/(commit_\d+):/g), ([, name]) => [
      name,
      { target },
    ]);
    return { repository: { ref: { target }, ...Object.fromEntries([...blobs, ...histories]) } };
  }
}

const head = 'a'.repeat(40);

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

interface WantedCommit {
  readonly branch: { readonly branchName: string };
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
  };
}
