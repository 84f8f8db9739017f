import type { MiddlewareHandler } from 'astro';
import { sharedPreview } from './shared-preview.ts';

/** Puts what was found into each page that `npm run dev` shows. A build does not know this file. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const preview = sharedPreview();
  const type = response.headers.get('content-type') ?? '';
  if (preview === null || !type.startsWith('text/html')) return response;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const html = preview.withFindings({
    path: url.pathname.slice(base.length),
    status: response.status,
    html: await response.text(),
  });
  const { status, headers } = response;
  return new Response(html, { status, headers });
};
