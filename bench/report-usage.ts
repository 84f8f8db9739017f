import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded by `--import` into each process that is measured: says at its end what it used, its threads included.
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(
      3,
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }),
    );
  });
}
