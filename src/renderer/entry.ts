import { createApp } from 'astro/app/entrypoint';
import type { Page } from '../routes/page.ts';

/** Makes the HTML of a page. What Astro compiles exports this. */
export type RenderPage = (page: Page) => Promise<string>;

const app = createApp({ streaming: false });
// Pages are published as files, so their policy is in them and not in a header.
if (app.manifest.csp !== undefined) app.manifest.csp.cspDestination = 'meta';
// There is one route: `pages/[...path].astro`.
const routeData = app.manifest.routes
  .map((route) => route.routeData)
  .find(({ component }) => component.endsWith('[...path].astro'));

export const renderPage: RenderPage = async (page) => {
  if (routeData === undefined) throw new Error('The compiled site has no pages.');
  const url = `http://site.invalid${app.baseWithoutTrailingSlash}${page.path}`;
  const response = await app.render(new Request(url), { locals: { page }, routeData });
  if (response.status !== 200) throw new Error(`Cannot render ${page.path}`);
  return response.text();
};
