import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { codeFolder } from '../disk/access/project.ts';

/** The files of the page with the forms, by their names beside it; that of its script is `pageScript`. */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>;

/** The name of the script with which the page begins. */
export const pageScript = 'page.js';

/**
 * Makes the script of the page, with the CMS and whatever it loads in files beside it: the CMS would have its typefaces from the network
 * otherwise.
 * @param cms the folder of the CMS
 */
export async function bundlePage(cms: string): Promise<PageFiles> {
  const built = await build({
    configFile: false,
    root: codeFolder,
    base: './',
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@sveltia/cms': join(cms, 'npm/index.js') } },
    plugins: [withoutUnusedParts],
    build: {
      write: false,
      // The CMS is minified already, and our own part is small.
      minify: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./page/start-page.ts', import.meta.url)),
        output: {
          entryFileNames: pageScript,
          chunkFileNames: 'page/[name]-[hash].js',
          assetFileNames: 'page/[name]-[hash][extname]',
        },
      },
    },
  });
  const [made] = Array.isArray(built) ? built : [built];
  if (made === undefined || !('output' in made)) throw new Error('Vite made nothing.');
  return new Map(
    made.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** What the CMS loads for images, maps and the colours of code, none of which a form of ours has: 15 of 18 MB. */
const unusedParts =
  /^(?:@shikijs\/|svgo(?:\/|$)|leaflet(?:\/|$)|terra-draw|exifr$|turndown$)|\/chunks\/(?:heic|webp|shiki)/;

const emptyModule = '\0unused-part';

/** Typefaces that the CMS names until it has found those that are beside it. */
const remoteTypefaces = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g;

const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  enforce: 'pre',
  transform: (code) =>
    code.includes('cdn.jsdelivr.net')
      ? { code: code.replaceAll(remoteTypefaces, 'url(data:,)'), map: null }
      : null,
  resolveId: (name) => (unusedParts.test(name) ? emptyModule : null),
  load: (id) => (id === emptyModule ? 'export default {};' : null),
};
