import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts Chromium: the one that `CHROME_PATH` names, else the system's, else the one that comes with the
 * installation, which needs no root.
 */
export async function launchBrowser(): Promise<Browser> {
  const candidates = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const system = candidates.find((path) => path !== undefined && existsSync(path));
  return chromium.launch({
    executablePath: system ?? (await packagedChromium()),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

async function packagedChromium(): Promise<string> {
  // Tells the package which system libraries to unpack beside the browser.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
