import { findFreePort } from './find-free-port.ts';

/** Where a command serves. */
export interface ServerSettings {
  readonly port: number;
  /** Null for the default, which is this machine alone. */
  readonly host: string | null;
}

/**
 * Starts a server on the wanted port or the next free one, says where the site is, and runs it until somebody ends it with
 * Ctrl-C. Gives the exit code.
 */
export async function runServer(
  { port: wanted, host }: ServerSettings,
  base: string,
  start: (port: number) => Promise<{ readonly port: number }>,
): Promise<number> {
  const free = await findFreePort(wanted, host ?? undefined);
  if (free !== wanted) process.stderr.write(`Port ${wanted} is in use; taking ${free}.\n`);
  const { port } = await start(free);
  const name = host?.includes(':') ? `[${host}]` : host;
  process.stdout.write(`The site is served at http://${name ?? 'localhost'}:${port}${base}\n`);
  await untilEnded();
  // At once: a server would wait for the browsers that are connected, and it keeps nothing that could be half written.
  return process.exit(0);
}

function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}
