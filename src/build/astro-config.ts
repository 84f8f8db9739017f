import type { AstroUserConfig } from 'astro';
import { checkout, codeFolder, type Project } from '../disk/access/project.ts';

/** How Astro compiles and serves the site of a project. */
export function astroConfig({ base, out }: Pick<Project, 'base' | 'out'>): AstroUserConfig {
  return {
    base,
    trailingSlash: 'always',
    outDir: out,
    // A build works in a folder of its own.
    srcDir: codeFolder,
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
  };
}
