import type { ContentFile } from '../../file/text/content-file.ts';
import { UsageError } from '../access/usage-error.ts';
import { type Failure, lastFile, type ProcessMessage } from './validate-in-process.ts';
import { validateEach } from './validate-in-workers.ts';

// The other end of `validate-in-process.ts`: files in, the result of each out. It ends after the last one, or with the process that
// started it.
const files: ContentFile[] = [];
process.once('disconnect', () => process.exit());
process.on('message', (file: ContentFile | typeof lastFile) => {
  if (file === lastFile) void validate();
  // Its bytes are a part of what came with them, of which a worker would get a copy of the whole.
  else files.push({ ...file, bytes: file.bytes.slice() });
});

async function validate(): Promise<void> {
  const send = (message: ProcessMessage, onSent?: () => void): void => {
    process.send?.(message, undefined, {}, onSent);
  };
  const end = (failure: Failure | null): void => send({ failure }, () => process.exit());
  try {
    await validateEach(files, (result, index) => send({ index, result }));
    end(null);
  } catch (error) {
    const { message = String(error), stack = message } = error as Partial<Error>;
    const isUsage = error instanceof UsageError;
    end({ message: isUsage ? message : stack, isUsage });
  }
}
