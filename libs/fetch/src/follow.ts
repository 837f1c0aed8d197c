import { type Clocks, MAX_REDIRECTS, type SizeBudget } from './budgets.js';
import { type Answer, exchange } from './exchange.js';
import { FetchRedirectLoop, FetchScheme, FetchStatus } from './fetch-errors.js';
import type { Dial } from './guarded-connect.js';
import type { Resolve } from './resolve.js';
import { admitUrl, isTestOrigin, type UrlRules } from './url-rules.js';

/** How this process reaches the world: the same for every request. */
export type Door = {
  readonly resolve: Resolve;
  readonly dial: Dial;
  readonly clocks: Clocks;
  readonly deniedRanges: readonly string[];
};

export type Followed = {
  readonly answer: Answer;
  readonly finalUrl: URL;
  /** Where the unbroken run of permanent redirects from the start leads; null when the first answer was not one. */
  readonly permanentRedirectTo: string | null;
};

/**
 * One request with its redirects. Each hop is judged anew, in full, before it is asked; `enter` runs before each (leases,
 * robots, the gap) and may throw; its time is not that of the request. Never from https back to http.
 */
export async function follow(
  start: URL,
  headers: Readonly<Record<string, string>>,
  budget: SizeBudget,
  rules: UrlRules,
  door: Door,
  enter: (url: URL) => Promise<void>,
): Promise<Followed> {
  let left = door.clocks.whole;
  const seen = new Set<string>();
  let url = start;
  let permanentRedirectTo: string | null = null;
  let onlyPermanent = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    seen.add(url.href);
    await enter(url);
    const began = performance.now();
    const answer = await exchange(
      url,
      headers,
      budget,
      { ...door, exempt: isTestOrigin(url, rules.testOrigins) },
      AbortSignal.timeout(Math.max(1, Math.ceil(left))),
    );
    left -= performance.now() - began;
    const location = answer.headers.get('location');
    if (!REDIRECTS.has(answer.status)) return { answer, finalUrl: url, permanentRedirectTo };
    if (location === undefined) throw new FetchStatus(answer.status, url.hostname);
    const next = admitUrl(location, rules, url);
    if (url.protocol === 'https:' && next.protocol === 'http:') {
      throw new FetchScheme(`${url.hostname} redirects from https to plain http.`, { host: url.hostname });
    }
    onlyPermanent = onlyPermanent && PERMANENT.has(answer.status);
    if (onlyPermanent) permanentRedirectTo = next.href;
    if (seen.has(next.href)) break;
    url = next;
  }
  throw new FetchRedirectLoop(`${start.hostname} redirects in a circle or too often.`, { host: start.hostname });
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
