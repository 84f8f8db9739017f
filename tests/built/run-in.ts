import { spawn } from 'node:child_process';

export interface RunResult {
  readonly code: number;
  /** What it printed, both streams. */
  readonly output: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command in a folder as an editor or CI does, whatever Vitest has set for its own workers. */
export function runIn(folder: string, command: string, more: Environment = {}): Promise<RunResult> {
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    env: { ...ownEnvironment(), ...more },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

const ofVitest = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST)$/;

/** The environment of this process without what Vitest has set for its own workers. */
export function ownEnvironment(): Environment {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}
