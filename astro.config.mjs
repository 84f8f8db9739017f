// @ts-check
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { currentProject } from './src/site/project.ts';
import { publish } from './src/site/publish.ts';

const project = currentProject(process.env);

export default defineConfig({
  base: project.base,
  trailingSlash: 'always',
  outDir: project.out,
  cacheDir: join(project.cache, 'astro'),
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        // For the page that puts two sources of a long story together from published data.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  experimental: { incrementalBuild: true },
  // One style sheet: a reader fetches it once for all pages. Nothing is inlined, which the policy would have to allow.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  integrations: [publish(project)],
});
