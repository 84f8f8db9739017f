import { checkout } from '../disk/access/project.ts';

/**
 * Astro, loaded only when it has to run, with telemetry off. `BASE_URL` and `MODE` of the environment are removed first: Vite
 * would take them for settings of the site.
 */
export function loadAstro(): Promise<typeof import('astro')> {
  // It takes files beside its own for those of a site that it does not know.
  process.chdir(checkout);
  for (const name of viteNames) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Or it asks the registry whether there is a newer one.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  return import('astro');
}

/** What Vite and Astro offer to code as `import.meta.env`. */
const viteNames = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'NODE_ENV'];
