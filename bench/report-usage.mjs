import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded by `--import` into each process that is measured, and so into those that it forks: says at its end what it used, its
// threads included. It is plain JavaScript, so that it adds nothing to start-up that the process does not need itself.
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    appendFileSync(process.env.USAGE_FILE, `${JSON.stringify(usage)}\n`);
  });
}
