import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Project } from '../../disk/access/project.ts';
import { readRegularFile } from '../../disk/access/read-regular-file.ts';
import type { ServerSettings } from './run-server.ts';

/** The largest page for an address without one. */
const largestPage = 10_000_000;

/**
 * Serves the files of a built site below its base path, as a host of static files does: `404.html` for what is not there, and a
 * redirect from outside the base path into it. A site that is built again meanwhile is served as it then is.
 * @returns the port, once it listens
 */
export async function serveSite(
  { out, base }: Pick<Project, 'out' | 'base'>,
  { port, host }: ServerSettings,
): Promise<{ readonly port: number }> {
  const serve = sirv(out, {
    dev: true,
    etag: true,
    onNoMatch: (_, response) => notFound(out, response),
  });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '/';
    if (address.startsWith(base)) {
      request.url = address.slice(base.length - 1);
      serve(request, response);
      return;
    }
    if (address === '/' || `${address}/` === base) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    notFound(out, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host ?? 'localhost', () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}

function notFound(out: string, response: ServerResponse): void {
  const page = readRegularFile(join(out, '404.html'), largestPage);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end('why' in page ? 'Not found' : page.bytes);
}
