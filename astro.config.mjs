// @ts-check
import { defineConfig } from 'astro/config';
import { checkout, currentProject } from './src/disk/access/project.ts';

const project = currentProject(process.env);

export default defineConfig({
  base: project.base,
  trailingSlash: 'always',
  outDir: project.out,
  // A build works in a folder of its own.
  srcDir: `${checkout}src`,
  publicDir: `${checkout}public`,
  // A build renders each page by itself, and `dev` one at a time.
  output: 'server',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // One style sheet: a reader fetches it once for all pages. Nothing is inlined, which the policy would have to allow.
  // Nesting and the like are written out for browsers of 2022, the first with cascade layers.
  vite: {
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
    },
  },
});
