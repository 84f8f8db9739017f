import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadAstro } from './load-astro.ts';
import { astroSettings } from './work-folder.ts';

/** The files of a compiled renderer below its folder: what runs, and what the pages refer to. */
export const rendererParts = { code: 'server/entry.mjs', assets: 'client' } as const;

/**
 * Compiles the components into a program that makes pages (`renderer/entry.ts`), in a folder. It holds all packages that it
 * needs, so it runs wherever it is kept.
 */
export async function compileRenderer(work: string, folder: string): Promise<void> {
  const { build, passthroughImageService } = {
    ...(await loadAstro()),
    ...(await import('astro/config')),
  };
  await build({
    ...astroSettings(work),
    outDir: folder,
    cacheDir: join(work, 'astro'),
    adapter: rendererAdapter(folder),
    image: { service: passthroughImageService() },
    session: false,
    logLevel: 'warn',
    vite: { ssr: { noExternal: true } },
  });
}

/** Astro’s name for what it compiles a server for. There is no server: a build calls what is compiled. */
function rendererAdapter(folder: string): AstroIntegration {
  const name = 'collate-renderer';
  const inFolder = (part: string): URL => pathToFileURL(`${join(folder, part)}/`);
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { server: inFolder('server'), client: inFolder('client') } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name,
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../renderer/entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
