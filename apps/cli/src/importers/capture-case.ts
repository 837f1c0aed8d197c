import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Captured } from './captured-options.js';
import { caseSource } from './new-importer-files.js';

/** Larger than this a case shows nothing more, and nobody reads it. */
const MOST_BYTES = 200_000;

/**
 * Writes a case from a real answer, told in other words: nobody's name, address or number is left in it. Gives what the person at
 * the keyboard should hear.
 */
export async function captureCase(
  folder: string,
  key: string,
  { bytes, url, contentType, zone }: Captured,
  today: string,
): Promise<readonly string[]> {
  const { retell, retellAddress } = await import('#libs/importers');
  const site = `${key}.example`;
  const { text, extension, look } = retell(bytes, contentType, site);
  const input = join(folder, `input.${extension}`);
  // In other words too: its path may hold a name. The query stays, for importers read from it which page this is.
  const address = url === null ? `https://${site}/events` : retellAddress(url, site, true);
  mkdirSync(folder, { recursive: true });
  writeFileSync(input, text);
  writeFileSync(join(folder, 'source.json'), caseSource({ key, url: address, contentType, zone }, today));
  const size = Buffer.byteLength(text);
  return [
    `Wrote ${input} (${size} bytes). Its words were changed: read it, and let it tell of invented people and places.`,
    ...look,
    `Its source.json says that it came from ${address}. ${url === null ? 'A file has no address: put the path and query in, or give --url.' : 'Put the platform’s own words back into its path, and see that its query names nobody.'}`,
    ...(size > MOST_BYTES ? [`It is larger than ${MOST_BYTES} bytes: cut it by hand before you keep it.`] : []),
  ];
}
