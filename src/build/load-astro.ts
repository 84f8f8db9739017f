/** Astro, loaded only once it is known that it has to run, and told first to report nothing to anybody. */
export function loadAstro(): Promise<typeof import('astro')> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Or it asks the registry whether there is a newer one.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  return import('astro');
}
