import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
};

export interface ServedFolder {
  /** Such as `http://127.0.0.1:4000/preview/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder below a base path as the plainest static host does, on a free port of this machine. */
export async function serveFolder(folder: string, base = '/'): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? normalize(pathname.slice(base.length)) : null;
    const file =
      inside === null || inside.startsWith('..')
        ? null
        : join(folder, inside, pathname.endsWith('/') ? 'index.html' : '');
    const body = file === null ? null : await readFile(file).catch(() => null);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': types[extname(file ?? '')] ?? 'application/octet-stream',
    });
    response.end(body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
