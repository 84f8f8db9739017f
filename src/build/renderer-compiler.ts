import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentProject } from '../disk/access/project.ts';
import { loadAstro } from './load-astro.ts';
import { astroSettings } from './work-folder.ts';

// The other end of `compile-renderer.ts`: compiles in a process of its own, and sends word of what went wrong.
const [work = '', folder = ''] = process.argv.slice(2);
const stop = (): never => process.exit(1);
// A build that ends leaves no compiler behind.
process.once('disconnect', stop);
try {
  await compile();
} catch (error) {
  process.send?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
process.off('disconnect', stop);
process.disconnect?.();

async function compile(): Promise<void> {
  const { build, passthroughImageService } = {
    ...(await loadAstro()),
    ...(await import('astro/config')),
  };
  const settings = astroSettings(work, currentProject(process.env));
  await build({
    ...settings,
    outDir: folder,
    cacheDir: join(work, 'astro'),
    adapter: rendererAdapter(),
    image: { service: passthroughImageService() },
    session: false,
    logLevel: 'warn',
    vite: { ...settings.vite, ssr: { noExternal: true } },
  });
}

/** Astro’s name for what it compiles a server for. There is no server: a build calls what is compiled. */
function rendererAdapter(): AstroIntegration {
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
