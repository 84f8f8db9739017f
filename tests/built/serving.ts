import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ownEnvironment } from './run-in.ts';

export interface Serving {
  /** Where the site is, as `http://localhost:4321/preview/`. */
  readonly address: string;
  readonly end: () => Promise<void>;
}

/**
 * Runs a command that serves a site until it is ended, and waits until it says where.
 * @throws with what it printed where it ends before
 */
export async function serving(
  folder: string,
  command: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Serving> {
  const child = spawn(command, args, { cwd: folder, env: { ...ownEnvironment(), ...more } });
  const ended = once(child, 'exit');
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        output += data.toString();
        const said = /The site is served at (\S+)/.exec(output)?.[1];
        if (said !== undefined) resolve(said);
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${output}`)));
  });
  return {
    address,
    end: async () => {
      child.kill();
      await ended;
    },
  };
}
