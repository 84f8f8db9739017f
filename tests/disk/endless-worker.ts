import { parentPort, workerData } from 'node:worker_threads';

// A worker that never comes to an end with a file: it computes, or it fills its memory.
parentPort?.on('message', ({ path }: { readonly path: string }) => {
  const kept: unknown[] = [workerData];
  while (kept.length > 0) if (path.includes('memory')) kept.push(new Array(100_000).fill(path));
});
parentPort?.postMessage('ready');
