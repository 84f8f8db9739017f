import { findFreePort } from './find-free-port.ts';
import type { SiteSettings } from './site-options.ts';

/** A server that runs, as Astro hands it out. */
export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server on the wanted port or the next free one, says where the site is, and runs it until somebody ends it with
 * Ctrl-C. Gives the exit code.
 */
export async function runServer(
  { port: wanted, host }: SiteSettings,
  base: string,
  start: (port: number) => Promise<RunningServer>,
): Promise<number> {
  const free = await findFreePort(wanted, host);
  if (free !== wanted) process.stderr.write(`Port ${wanted} is in use; taking ${free}.\n`);
  const { port, stop } = await start(free);
  const name = host?.includes(':') ? `[${host}]` : host;
  process.stdout.write(`The site is served at http://${name ?? 'localhost'}:${port}${base}\n`);
  await untilEnded();
  await stop();
  return 0;
}

function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}
