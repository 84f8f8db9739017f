import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { publish } from './src/site/publish.ts';
import { currentProject } from './src/site/project.ts';

const project = currentProject(process.env);

export default defineConfig({
  base: project.base,
  trailingSlash: 'always',
  outDir: project.out,
  cacheDir: join(project.cache, 'astro'),
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: { csp: true },
  experimental: { incrementalBuild: true },
  integrations: [publish(project)],
});
