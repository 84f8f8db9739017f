import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import sirv from 'sirv';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Project } from '../disk/access/project.ts';
import { findLinkOnWay } from '../disk/access/real-path.ts';
import type { SiteFile } from '../routes/page.ts';
import { findingsPath, headingOf } from './findings-html.ts';
import { findingsPage } from './findings-page.ts';
import type { Preview } from './open-preview.ts';
import { sharePreview } from './shared-preview.ts';
import { isUnwatched, watchContent } from './watch-content.ts';

/** The style sheets of the pages of findings, which have to do without the site. */
const styleSheets: Readonly<Record<string, URL>> = {
  'tokens.css': new URL('../styles/tokens.css', import.meta.url),
  'base.css': new URL('../styles/base.css', import.meta.url),
  'findings.css': new URL('./findings.css', import.meta.url),
};

/** Lets Astro’s server show a preview: its last good content, and what the newest reading found. */
export function previewIntegration(project: Project, preview: Preview): AstroIntegration {
  let stopWatching = (): void => undefined;
  return {
    name: 'collate-preview',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        sharePreview(preview);
        addMiddleware({ order: 'pre', entrypoint: new URL('./add-findings.ts', import.meta.url) });
        updateConfig({
          vite: {
            server: { watch: { ignored: [isUnwatched(project)] } },
            // The scripts of the pages import no package; to look for some reloads the first page, just when it may be needed.
            optimizeDeps: { noDiscovery: true },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(servePublic(project));
        server.middlewares.use(serveFindings(project, preview));
        // A page that was still loading when it was to be loaded anew has not heard of it.
        server.environments.client.hot.on('vite:client:connect', () => {
          if (preview.isOutdated()) reload(server);
        });
        // One reading at a time, so that the last one to end is of the newest files.
        let reading = Promise.resolve();
        stopWatching();
        stopWatching = watchContent(project.root, () => {
          reading = reading.then(async () => {
            const changed = await preview.update();
            if (changed.content || changed.findings) reload(server);
          });
        });
      },
      'astro:server:done': () => stopWatching(),
    },
  };
}

function reload(server: HookParameters<'astro:server:setup'>['server']): void {
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers for the files that the project brings along, which win over those that come with this program. */
function servePublic({ root, base }: Project): Handler {
  const folder = join(root, 'public');
  const serve = sirv(folder, { dev: true, etag: true });
  return (request, response, next) => {
    const { url = '/' } = request;
    const path = insideOf(url, base);
    // A page has a slash at its end. No link is followed, as a build follows none.
    if (/\/(?:\?|$)/.test(path) || hasLink(folder, path)) return next();
    request.url = path;
    serve(request, response, () => {
      request.url = url;
      next();
    });
  };
}

/** Whether a link is on the way to the file at an address, or where that leads cannot be known. */
function hasLink(folder: string, address: string): boolean {
  try {
    const file = join(folder, decodeURIComponent(address.replace(/\?.*/s, '')));
    return findLinkOnWay(file, dirname(folder)) !== null;
  } catch {
    return true;
  }
}

/** Answers for the page of all findings, and for every page as long as there is no content to show. */
function serveFindings({ base }: Project, preview: Preview): Handler {
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*/s, '');
    const isFinding = path.startsWith(findingsPath);
    const hasSite = preview.hasContent();
    const styleSheet = isFinding ? styleSheets[path.slice(findingsPath.length)] : undefined;
    response.setHeader('cache-control', 'no-store');
    if (styleSheet !== undefined) {
      response.setHeader('content-type', 'text/css; charset=utf-8');
      response.end(readFileSync(styleSheet));
      return;
    }
    const isOfServer = /^\/(?:@|node_modules\/|src\/|lib\/|favicon\.svg$)/.test(path);
    const file = isFinding ? null : fileAt(path, base, preview);
    if (file !== null) {
      response.setHeader('content-type', file.mediaType);
      response.end(file.print());
      return;
    }
    if (path !== findingsPath && (hasSite || isOfServer)) return next();
    const findings = preview.findings();
    response.statusCode = path === findingsPath ? 200 : 503;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      findingsPage({
        title: headingOf(findings),
        lead: leadOf(preview),
        findings,
        shown: findings.diagnostics,
        hasSite,
        base,
      }),
    );
  };
}

/** An address inside the site. Vite has taken the base path away where it leads to a file; where it has not, this does. */
function insideOf(address: string, base: string): string {
  return address.startsWith(base) ? address.slice(base.length - 1) : address;
}

/** The file that a request asks for; null where it asks for a page. */
function fileAt(path: string, base: string, preview: Preview): SiteFile | null {
  const inside = insideOf(path, base);
  return /\.[a-z]+$/.test(inside) ? preview.file(inside) : null;
}

function leadOf(preview: Preview): string {
  const { diagnostics, unreadable } = preview.findings();
  if (unreadable !== null) return unreadable;
  if (!preview.hasContent()) return 'The site appears here as soon as the content has no errors.';
  if (hasErrors(diagnostics)) return 'The site is shown as it was before the errors.';
  return diagnostics.length === 0
    ? 'All is well.'
    : 'Warnings do not keep the site from being built.';
}
