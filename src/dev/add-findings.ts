import type { MiddlewareHandler } from 'astro';
import { sharedPreview } from './shared-preview.ts';

/** The address of the page for addresses that lead nowhere. */
const notFound = '/404.html';

/** Gives each route of `npx collate dev` the page that is asked for, and puts what was found into it. A build does not know this file. */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const preview = sharedPreview();
  if (preview === null) return next();
  const path = url.pathname.slice(import.meta.env.BASE_URL.length - 1);
  const page = preview.page(path);
  locals.page = page ?? preview.page(notFound);
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) return response;
  const status = page === null && response.status === 200 ? 404 : response.status;
  const html = preview.withFindings({ path, status, html: await response.text() });
  return new Response(html, { status, headers: response.headers });
};
