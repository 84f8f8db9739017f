import { fork } from 'node:child_process';
import type { ContentFile } from '../../file/text/content-file.ts';
import type { ValidatedFile } from '../../file/validate-file.ts';
import { UsageError } from '../access/usage-error.ts';
import { filesPerWorker, validateEach } from './validate-in-workers.ts';

/** What the process is sent after the last file. */
export const lastFile = 'last';

/** What the process sends: the result of each file, and last whether all of them are there. */
export type ProcessMessage =
  | { readonly index: number; readonly result: ValidatedFile }
  | { readonly failure: Failure | null };

/** Why there are no more results. */
export interface Failure {
  readonly message: string;
  readonly isUsage: boolean;
}

/**
 * Validates files as `validateEach` does, many of them in a process of its own: workers take some hundred megabytes, which a
 * process that goes on to something else does not get back.
 * @throws UsageError if a file takes more than the limits allow
 */
export function validateInProcess(
  files: readonly ContentFile[],
  take: (result: ValidatedFile, index: number) => void,
): Promise<void> {
  if (files.length < filesPerWorker) return validateEach(files, take);
  const child = fork(new URL('./validation-process.ts', import.meta.url), {
    serialization: 'advanced',
  });
  return new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The process that reads files ended (${signal ?? code})`)),
    );
    child.on('message', (message: ProcessMessage) => {
      try {
        if ('result' in message) take(message.result, message.index);
        else if (message.failure === null) resolve();
        else reject(errorOf(message.failure));
      } catch (error) {
        reject(error);
      }
    });
    // One by one: of a message of many megabytes, Node copies all that came before with each part that comes.
    for (const file of files) child.send(file);
    child.send(lastFile);
  }).finally(() => child.connected && child.disconnect());
}

function errorOf({ message, isUsage }: Failure): Error {
  return isUsage ? new UsageError(message) : new Error(message);
}
