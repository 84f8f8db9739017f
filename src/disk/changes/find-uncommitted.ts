import { spawnSync } from 'node:child_process';
import { codeOf } from '../access/read-regular-file.ts';
import { UsageError } from '../access/usage-error.ts';

/**
 * Which of some files of a project, by their paths from its root, Git would not bring back as they are: those with changes that
 * are not committed, and those that it does not know. None where the project is in no repository, or there is no Git.
 * @throws UsageError where Git fails in a repository
 */
export function findUncommitted(root: string, paths: readonly string[]): readonly string[] {
  const prefix = git(root, ['rev-parse', '--show-prefix']);
  if (prefix === null) return [];
  const status = git(root, ['status', ...statusOptions, '--', 'content', 'fingerprints']);
  if (status === null) return [];
  const folder = prefix.replace(/\n$/, '');
  // Two letters and a space before each path, which is one from the top of the repository.
  const changed = new Set(
    status.split('\0').map((line) => line.slice('XY '.length).slice(folder.length)),
  );
  return paths.filter((path) => changed.has(path));
}

const statusOptions = ['--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];

/** What Git says; null where there is no repository, or no Git. */
function git(root: string, args: readonly string[]): string | null {
  // A repository may name a program of its own that is to watch its files.
  const options = ['-c', 'core.fsmonitor=false', '--literal-pathspecs', '--no-optional-locks'];
  const { status, stdout, stderr, error } = spawnSync('git', [...options, ...args], {
    cwd: root,
    // What it says is read in one language.
    env: { ...process.env, LC_ALL: 'C' },
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (error !== undefined) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new UsageError(`Cannot ask Git what is committed: the system says ${codeOf(error)}`);
  }
  if (status === 0) return stdout;
  if (/not a git repository/i.test(stderr)) return null;
  throw new UsageError(
    `Cannot ask Git what is committed: ${stderr.trim().split('\n')[0]}; \`--force\` goes on without`,
  );
}
