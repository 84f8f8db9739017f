import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fileStart } from '../diagnostics/span.ts';
import type { ContentFile } from '../parse/content-file.ts';
import { declaredEntries } from '../validate/declared-entries.ts';
import { entryOfPath } from '../validate/entry-of-path.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';

/** The CPU time that one file may take, in milliseconds. */
const cpuLimit = 2_000;

/** How often the workers' CPU time is looked at, in milliseconds. */
const watchInterval = 100;

/** A worker costs about as much to start as this many files to read. */
const filesPerWorker = 100;

/** A worker with its code loaded, when none is at work. */
const idle: Worker[] = [];

export interface ValidateOptions {
  /** Called after each file, with the number of files that are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Validates files off the main thread, in the order given. A file that takes more CPU time or memory than any honest
 * one is ended and becomes a finding; the others go on.
 */
export async function validateInWorkers(
  files: readonly ContentFile[],
  { onProgress }: ValidateOptions = {},
): Promise<ValidatedFile[]> {
  const results: ValidatedFile[] = [];
  const queue = files.entries();
  let done = 0;

  /** Takes files from the queue until it is empty, with one worker at a time. */
  const work = async (): Promise<void> => {
    let worker = idle.pop() ?? (await startWorker());
    worker.ref();
    for (const [index, file] of queue) {
      const outcome = await runOne(worker, file);
      if ('spent' in outcome) {
        await worker.terminate();
        worker = await startWorker();
        results[index] = spent(file, outcome.spent);
      } else {
        results[index] = outcome;
      }
      done += 1;
      onProgress?.(done);
    }
    // Kept for the next edit while developing, but not so that the process waits for it.
    worker.unref();
    if (idle.length === 0) idle.push(worker);
    else await worker.terminate();
  };

  const size = Math.min(availableParallelism(), 8, Math.ceil(files.length / filesPerWorker));
  await Promise.all(Array.from({ length: size }, work));
  return results;
}

/** Starts a worker and waits until its code is loaded, which counts for no file. */
function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./validate-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

type Outcome = ValidatedFile | { readonly spent: 'time' | 'memory' };

async function runOne(worker: Worker, file: ContentFile): Promise<Outcome> {
  const before = await worker.cpuUsage();
  return new Promise((resolve, reject) => {
    const watch = setInterval(async () => {
      const { user, system } = await worker.cpuUsage(before);
      if ((user + system) / 1000 > cpuLimit) settle(() => resolve({ spent: 'time' }));
    }, watchInterval);
    const onMessage = (result: ValidatedFile): void => settle(() => resolve(result));
    const onError = (error: Error & { readonly code?: string }): void =>
      settle(() =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ spent: 'memory' }) : reject(error),
      );
    const settle = (end: () => void): void => {
      clearInterval(watch);
      worker.off('message', onMessage);
      worker.off('error', onError);
      end();
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(file);
  });
}

function spent({ path, bytes }: ContentFile, what: 'time' | 'memory'): ValidatedFile {
  const entry = entryOfPath(path);
  const declares =
    entry.noun === null || entry.noun === 'site'
      ? []
      : declaredEntries(entry.noun, entry.id, bytes);
  const limit =
    what === 'time' ? `${cpuLimit / 1000} seconds of CPU time` : 'half a gigabyte of memory';
  return {
    path,
    draft: null,
    declares,
    diagnostics: [
      {
        rule: 'too-slow',
        path,
        at: fileStart,
        message: `Unexpected file that takes over ${limit} to read`,
        note: 'It nests or repeats marks as no text does; rewrite the part that does, or split the entry.',
      },
    ],
  };
}
