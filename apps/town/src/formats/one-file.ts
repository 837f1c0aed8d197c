import type { Instant } from '#libs/domain';
import type { Host } from '../series.js';
import type { Platform } from './platform.js';

/** A host of which everything stands at one address: a calendar file, a page. */
export function oneFile(
  importer: string,
  path: string,
  type: string,
  write: (host: Host, now: Instant) => string,
  options: Platform['options'] = {},
): Platform {
  return {
    importer,
    at: () => path,
    options,
    disallow: ['/admin/'],
    answer: (host, asked, now) =>
      asked.path === path ? { type: `${type}; charset=utf-8`, body: write(host, now) } : null,
  };
}
