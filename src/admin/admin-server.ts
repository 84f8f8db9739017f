import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Project } from '../disk/access/project.ts';
import type { ResultCache } from '../disk/cache/result-cache.ts';
import type { PageFiles } from './bundle-page.ts';
import type { SaveRequest } from './page-data.ts';
import { pageHtml } from './page-html.ts';
import { readPageData } from './read-page-data.ts';
import { storeEntry } from './store-entry.ts';

/** What the server gives to the page. */
export interface AdminSite extends Pick<Project, 'root' | 'cache'> {
  /** What is kept of its files. */
  readonly results: ResultCache;
  /** What the page loads. */
  readonly files: PageFiles;
}

/** The folder in which the page is. */
export const adminPath = '/admin/';

/** Requests are of one file, and no file is larger than 1 MB. */
const largestRequest = 8_000_000;

/**
 * A server of the page with the forms, for this machine alone. It answers only what asks for it by its own name and from its own page, so
 * that no other site in the same browser reads or writes anything through it.
 */
export function createAdminServer(site: AdminSite): Server {
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => reply(response, 500, 'The request failed.'));
  });
  return server;
}

async function answer(
  site: AdminSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwn(request)) return reply(response, 403, 'This server answers its own page alone.');
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST')
    return pathname === `${adminPath}save`
      ? save(site, request, response)
      : reply(response, 404, 'Not found');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return reply(response, 405, 'Not allowed');
  if (pathname === '/' || `${pathname}/` === adminPath) {
    response.writeHead(302, { location: adminPath }).end();
    return;
  }
  const [found, type] = await find(site, pathname);
  return found === null ? reply(response, 404, 'Not found') : reply(response, 200, found, type);
}

async function find(
  { root, results, files }: AdminSite,
  pathname: string,
): Promise<readonly [content: string | Uint8Array | null, type: string]> {
  const name = pathname.startsWith(adminPath) ? pathname.slice(adminPath.length) : null;
  if (name === null) return [null, ''];
  if (name === '') return [pageHtml([]), 'text/html; charset=utf-8'];
  if (name === 'data.json') {
    const source = { backend: { name: 'test-repo' }, takesFiles: true };
    const data = await readPageData({ root, results }, source);
    return [JSON.stringify(data), 'application/json'];
  }
  return [files.get(name) ?? null, types[extname(name)] ?? 'application/octet-stream'];
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Whether a request is to this server by its own name, which a foreign name that was made to lead here is not, and from its own page, if
 * it says from where.
 */
function isOwn({ headers, socket, method }: IncomingMessage): boolean {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  const from = headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none') return false;
  if (origin === undefined) return method === 'GET' || method === 'HEAD';
  return origin === `http://${host}`;
}

async function save(
  site: AdminSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/json')
    return reply(response, 415, 'Expected JSON.');
  const wanted = readRequest(await readBody(request));
  if (wanted === null) return reply(response, 400, 'Expected a path with its text, at most 1 MB.');
  const fault = await storeEntry(site, wanted);
  return fault === null ? reply(response, 204, '') : reply(response, 409, fault);
}

/** Null where it is too large. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= largestRequest) chunks.push(chunk as Buffer);
  }
  return size > largestRequest ? null : Buffer.concat(chunks).toString('utf8');
}

function readRequest(body: string | null): SaveRequest | null {
  let read: unknown;
  try {
    read = JSON.parse(body ?? '');
  } catch {
    return null;
  }
  const { path, text, before } = (read ?? {}) as Record<string, unknown>;
  if (typeof path !== 'string' || typeof text !== 'string') return null;
  if (before !== null && typeof before !== 'string') return null;
  return { path, text, before };
}

function reply(
  response: ServerResponse,
  status: number,
  content: string | Uint8Array,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
}
