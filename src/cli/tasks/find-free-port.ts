import { createServer } from 'node:net';
import { UsageError } from '../../disk/access/usage-error.ts';

/** The first port from one on that no one listens on; 0 stays, and means any. */
export async function findFreePort(wanted: number, host = 'localhost'): Promise<number> {
  if (wanted === 0) return 0;
  for (let port = wanted; port <= 65_535; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new UsageError(`All ports from ${wanted} on are in use`);
}

async function isFree(port: number, host: string): Promise<boolean> {
  const problem = await tryListening(port, host);
  if (problem === 'EADDRINUSE') return false;
  if (problem !== null) throw new UsageError(describeProblem(problem, port, host));
  // Somebody who listens on all addresses of the machine would get some of the requests.
  for (const every of ['0.0.0.0', '::']) {
    if ((await tryListening(port, every)) === 'EADDRINUSE') return false;
  }
  return true;
}

/** The code of the error, or null if it goes. */
function tryListening(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}

function describeProblem(code: string, port: number, host: string): string {
  if (code === 'EACCES') return `Port ${port} is not allowed to this user; take one from 1024 on`;
  return `Cannot serve on \`${host}\` (${code}); \`--host\` takes an address of this machine`;
}
