import { chromium, type Browser } from 'playwright-core';
import type { Missing } from './missing.js';
import { fileOnPath } from './on-path.js';

/** The Chromium of this machine, or what to install. */
export function chromiumOrMissing(): Missing | { readonly path: string } {
  const named = process.env['CHROMIUM_PATH'];
  const path =
    named !== undefined && named !== ''
      ? named
      : fileOnPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  return path === null
    ? {
        missing:
          'Tests in a browser are skipped: install chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
      }
    : { path };
}

/** A real Chromium without a window. Close it when done. Throws where there is none. */
export async function testBrowser(): Promise<Browser> {
  const found = chromiumOrMissing();
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch({
    executablePath: found.path,
    // Chromium's own sandbox refuses to run as root; /dev/shm is tiny in most containers.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'],
  });
}
