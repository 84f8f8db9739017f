import type { ContentFile } from '../../file/text/content-file.ts';
import { UsageError } from '../access/usage-error.ts';
import type { ProcessMessage } from './validate-in-process.ts';
import { validateEach } from './validate-in-workers.ts';

// The other end of `validate-in-process.ts`: all files in, the result of each out. It ends with the process that started it.
process.once('disconnect', () => process.exit());
process.once('message', async (files: readonly ContentFile[]) => {
  const send = (message: ProcessMessage): void => {
    process.send?.(message);
  };
  try {
    await validateEach(files, (result, index) => send({ index, result }));
    send({ failure: null });
  } catch (error) {
    const { message = String(error), stack = message } = error as Partial<Error>;
    const isUsage = error instanceof UsageError;
    send({ failure: { message: isUsage ? message : stack, isUsage } });
  }
});
