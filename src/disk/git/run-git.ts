import { spawnSync } from 'node:child_process';

/** What Git gave, or why it gave nothing. */
export type GitAnswer = { readonly bytes: Buffer } | { readonly fault: GitFault };

export type GitFault =
  | { readonly kind: 'no-git' | 'too-slow' | 'too-large' }
  /** Git has ended with another code than 0, with these words. */
  | { readonly kind: 'refused'; readonly words: string };

/** Git on a busy machine takes seconds; a minute means that it waits for something. */
const patience = 60_000;

/**
 * Asks Git something that only reads. No shell is involved, Git asks no one for a password, and fetches nothing that the repository
 * lacks.
 * @param most how many bytes it may answer
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { most, input }: { readonly most: number; readonly input?: string },
): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    maxBuffer: most,
    timeout: patience,
    ...(input === undefined ? {} : { input }),
  });
  if (status === 0) return { bytes: stdout };
  return { fault: faultOf(error, stderr) };
}

function faultOf(error: NodeJS.ErrnoException | undefined, stderr: Buffer | null): GitFault {
  switch (error?.code) {
    case 'ENOENT':
      return { kind: 'no-git' };
    case 'ETIMEDOUT':
      return { kind: 'too-slow' };
    case 'ENOBUFS':
      return { kind: 'too-large' };
    default:
      return { kind: 'refused', words: String(stderr ?? error ?? '').trim() };
  }
}
