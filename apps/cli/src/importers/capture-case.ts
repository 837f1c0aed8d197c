import { canParseUrl } from '#libs/domain';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseSource } from './new-importer-files.js';
import type { GivenBytes } from '../live/given-bytes.js';

/** Larger than this a case shows nothing more, and nobody reads it. */
const MOST_BYTES = 200_000;

/**
 * Writes a case from a real answer, told in other words: nobody's name, address or number is left in it. Gives what the person at
 * the keyboard should hear.
 */
export async function captureCase(
  folder: string,
  key: string,
  { bytes, url, contentType }: GivenBytes,
  today: string,
): Promise<readonly string[]> {
  const { retell } = await import('#libs/importers');
  const { text, extension } = retell(bytes, contentType, `${key}.example`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `input.${extension}`), text);
  const path = url !== null && canParseUrl(url) ? new URL(url).pathname : '/events';
  writeFileSync(join(folder, 'source.json'), caseSource(key, `https://${key}.example${path}`, contentType, today));
  const size = Buffer.byteLength(text);
  return [
    `Wrote ${join(folder, `input.${extension}`)} (${size} of ${bytes.length} bytes). Its words were changed; read it, and let it tell of invented people and places.`,
    ...(size > MOST_BYTES ? [`It is larger than ${MOST_BYTES} bytes: cut it by hand before you keep it.`] : []),
  ];
}
