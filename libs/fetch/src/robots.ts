import robotsModule from 'robots-parser';
import { SIZE_BUDGETS } from './budgets.js';
import { FetchError, FetchHostBusy, FetchRobots, FetchStatus } from './fetch-errors.js';
import { type Door, follow } from './follow.js';
import { robotsGroup } from './robots-group.js';
import type { UrlRules } from './url-rules.js';

/** The name by which robots.txt addresses us (RFC 9309 §2.2.1: letters, `_` and `-` only). */
export const PRODUCT_TOKEN = 'PorchlightBot';

/** What the robots.txt of each host says, remembered for an hour. */
export type RobotsBook = {
  /**
   * Throws `fetch.robots` unless the page may be read. Asks the host when its rules are not remembered, with `enter` before each
   * request, through the door of the request that it is for.
   */
  admit(url: URL, rules: UrlRules, door: Door, nowMs: number, enter: (url: URL) => Promise<void>): Promise<void>;
  /** The crawl delay in milliseconds that is remembered for the host, or 0. Never asks. */
  delayMs(url: URL): number;
};

/** A CommonJS module whose types describe its ES twin: what Node hands over is the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

type Rules = { readonly allowed: (url: URL) => boolean; readonly delayMs: number; readonly until: number };

const REMEMBER_MS = 3_600_000;
/** A failure is asked again sooner: it shuts the whole host out. */
const REMEMBER_FAILURE_MS = 5 * 60_000;
const MAX_REMEMBERED = 2_000;
/** About a tenth of a second of comparing. The rules of the largest sites take a thousandth of it. */
const MOST_STEPS = 30_000_000;
/** Longer delays than a day would be a way of saying no; that is what `Disallow` is for. */
const MAX_DELAY_MS = 24 * 3_600_000;

export function robotsBook(userAgent: string): RobotsBook {
  const known = new Map<string, Rules>();
  return {
    async admit(url, rules, door, nowMs, enter) {
      let entry = known.get(url.origin);
      if (entry === undefined || entry.until <= nowMs) {
        entry = await read(url, rules, door, userAgent, nowMs, enter);
        if (known.size >= MAX_REMEMBERED) known.delete(known.keys().next().value ?? '');
        known.set(url.origin, entry);
      }
      if (!entry.allowed(url)) throw new FetchRobots(url.hostname, 'disallowed');
    },
    delayMs: (url) => known.get(url.origin)?.delayMs ?? 0,
  };
}

/** RFC 9309 §2.3.1: absent (4xx) allows everything; a host that fails to say disallows everything. */
async function read(
  url: URL,
  urlRules: UrlRules,
  door: Door,
  userAgent: string,
  nowMs: number,
  enter: (url: URL) => Promise<void>,
): Promise<Rules> {
  const headers = { 'user-agent': userAgent, accept: 'text/plain, */*;q=0.1', 'accept-encoding': 'gzip, br' };
  const at = new URL('/robots.txt', url);
  try {
    const { answer } = await follow(at, headers, SIZE_BUDGETS.robots, urlRules, door, enter);
    if (answer.status === 200) return parsed(at, answer.body.toString('utf8'), nowMs);
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
      return { allowed: () => true, delayMs: 0, until: nowMs + REMEMBER_MS };
    }
    throw new FetchStatus(answer.status, url.hostname);
  } catch (cause) {
    // A busy host has said nothing: it is asked again in its turn.
    if (!(cause instanceof FetchError) || cause instanceof FetchHostBusy) throw cause;
    const until = nowMs + REMEMBER_FAILURE_MS;
    const shut = (): boolean => {
      throw new FetchRobots(url.hostname, 'unreadable', cause);
    };
    return { allowed: shut, delayMs: 0, until };
  }
}

function parsed(at: URL, text: string, nowMs: number): Rules {
  const group = robotsGroup(text, PRODUCT_TOKEN);
  const robots = robotsParser(at.href, group.text);
  const seconds = robots.getCrawlDelay(PRODUCT_TOKEN) ?? 0;
  return {
    allowed: (url) => {
      // Who makes reading the rules this dear has not said yes.
      if (group.steps(url.pathname.length + url.search.length) > MOST_STEPS) return false;
      return robots.isAllowed(url.href, PRODUCT_TOKEN) ?? true;
    },
    delayMs: seconds > 0 ? Math.min(MAX_DELAY_MS, seconds * 1000) : 0,
    until: nowMs + REMEMBER_MS,
  };
}
