import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../../file/text/content-file.ts';
import type { ValidatedFile } from '../../file/validate-file.ts';
import { UsageError } from '../access/usage-error.ts';

/** A worker costs about as much to start as this many files to read. */
export const filesPerWorker = 100;

/** How often the workers' CPU time is looked at, in milliseconds. */
const watchInterval = 100;

/** A worker with its code loaded, when none is at work. */
const idle: Worker[] = [];

export interface ValidateOptions {
  /** The code of a worker. */
  readonly worker?: URL;
  readonly limits?: WorkerLimits;
}

/**
 * What one file may take. What a file may hold is capped so that none comes near: this is the last line of defence, against
 * a cap that is missing, and far above, so that no busy or slow machine decides what passes.
 */
export interface WorkerLimits {
  readonly cpuSeconds: number;
  readonly memoryMegabytes: number;
}

const ownWorker = new URL('./validate-worker.ts', import.meta.url);
const ownLimits: WorkerLimits = { cpuSeconds: 60, memoryMegabytes: 1024 };

/** Validates files off the main thread; the results are in the order of the files. Throws as `validateEach` does. */
export async function validateInWorkers(
  files: readonly ContentFile[],
  options: ValidateOptions = {},
): Promise<readonly ValidatedFile[]> {
  const results: ValidatedFile[] = [];
  await validateEach(files, (result, index) => (results[index] = result), options);
  return results;
}

/**
 * Validates files off the main thread and hands over the result of each as soon as it is there, in any order, so that not all of
 * them are in memory.
 * @throws UsageError if a file takes more than the limits allow: it is neither right nor wrong, and nothing of it is kept.
 */
export async function validateEach(
  files: readonly ContentFile[],
  take: (result: ValidatedFile, index: number) => void,
  { worker: code = ownWorker, limits = ownLimits }: ValidateOptions = {},
): Promise<void> {
  const queue = files.entries();
  const crew: Worker[] = [];

  /** Takes files from the queue until it is empty. */
  const work = async (): Promise<void> => {
    const worker =
      (code === ownWorker ? idle.pop() : undefined) ?? (await startWorker(code, limits));
    crew.push(worker);
    worker.ref();
    for (const [index, file] of queue) {
      take(await runOne(worker, file, limits), index);
    }
    // Kept for the next edit while developing, but not so that the process waits for it.
    worker.unref();
    if (idle.length === 0 && code === ownWorker) idle.push(worker);
    else await worker.terminate();
  };

  const size = Math.min(availableParallelism(), 8, Math.ceil(files.length / filesPerWorker));
  try {
    await Promise.all(Array.from({ length: size }, work));
  } catch (error) {
    idle.length = 0;
    await Promise.all(crew.map((worker) => worker.terminate()));
    throw error;
  }
}

/** Starts a worker and waits until its code is loaded, which counts for no file. */
function startWorker(code: URL, { memoryMegabytes }: WorkerLimits): Promise<Worker> {
  const worker = new Worker(code, { resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

async function runOne(
  worker: Worker,
  file: ContentFile,
  { cpuSeconds, memoryMegabytes }: WorkerLimits,
): Promise<ValidatedFile> {
  const before = await worker.cpuUsage();
  return new Promise((resolve, reject) => {
    const watch = setInterval(async () => {
      // A worker that has just ended has no usage.
      const usage = await worker.cpuUsage(before).catch(() => null);
      if (usage !== null && (usage.user + usage.system) / 1e6 > cpuSeconds)
        settle(() => reject(beyondLimit(file, `${cpuSeconds} seconds of CPU time`)));
    }, watchInterval);
    const onMessage = (result: ValidatedFile): void => settle(() => resolve(result));
    const onError = (error: Error & { readonly code?: string }): void =>
      settle(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? beyondLimit(file, `${memoryMegabytes} MB of memory`)
            : error,
        ),
      );
    const onExit = (): void => settle(() => reject(new Error(`A worker ended at ${file.path}`)));
    const settle = (end: () => void): void => {
      clearInterval(watch);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      end();
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(file);
  });
}

function beyondLimit({ path }: ContentFile, limit: string): UsageError {
  return new UsageError(
    `Cannot read \`${path}\`: it takes over ${limit}. Split the entry, or write the part that nests or repeats marks anew.`,
  );
}
