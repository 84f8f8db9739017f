import { parentPort } from 'node:worker_threads';
import type { ContentFile } from '../../file/text/content-file.ts';
import { validateFile } from '../../file/validate-file.ts';

// The other end of `validate-in-workers.ts`: one file in, one result out.
parentPort?.on('message', (file: ContentFile) => {
  parentPort?.postMessage(validateFile(file));
});
parentPort?.postMessage('ready');
