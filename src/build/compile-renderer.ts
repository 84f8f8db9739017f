import { fork } from 'node:child_process';

/** The files of a compiled renderer below its folder: what runs, and what the pages refer to. */
export const rendererParts = { code: 'server/entry.mjs', assets: 'client' } as const;

/**
 * Compiles the components into a program that makes pages (`renderer/entry.ts`), in a folder. It holds all packages that it
 * needs, so it runs wherever it is kept. The bundler takes hundreds of megabytes that it does not give back, so it has a process
 * of its own.
 */
export function compileRenderer(work: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = fork(new URL('./renderer-compiler.ts', import.meta.url), [work, folder]);
    let failure: string | null = null;
    compiler.once('message', (message) => {
      failure = String(message);
    });
    compiler.once('error', reject);
    compiler.once('close', (code, signal) => {
      if (code === 0 && failure === null) resolve();
      else reject(new Error(failure ?? `The compiler of the pages ended (${signal ?? code})`));
    });
  });
}
