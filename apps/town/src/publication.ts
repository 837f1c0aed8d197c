import type { Instant } from '#libs/domain';
import type { Asked, Publication } from './formats/platform.js';
import { PLATFORMS } from './formats/platforms.js';
import type { Host } from './series.js';

/** What a host's site answers, or null. */
export function publication(host: Host, asked: Asked, now: Instant): Publication | null {
  const platform = PLATFORMS[host.format];
  if (asked.path !== '/robots.txt') return platform.answer(host, asked, now);
  const lines = ['User-agent: *', ...platform.disallow.map((path) => `Disallow: ${path}`)];
  return { type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` };
}
