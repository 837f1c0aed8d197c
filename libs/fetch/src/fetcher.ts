import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type HostLease, type Snapshot, toInstant } from '#libs/domain';
import { type Clocks, type FetchKind, shortened, SIZE_BUDGETS } from './budgets.js';
import { FetchHostBusy, FetchRateLimited, FetchStatus, FetchTimeout } from './fetch-errors.js';
import { type Door, follow, type Followed } from './follow.js';
import { type Dial, dialDirectly } from './guarded-connect.js';
import { type Resolve, resolveByDns } from './resolve.js';
import { retryAfterMs } from './retry-after.js';
import { PRODUCT_TOKEN, robotsBook } from './robots.js';
import { admitUrl, isTestOrigin, type UrlRules } from './url-rules.js';

export type FetchRequest = {
  readonly url: string;
  readonly kind: FetchKind;
  /** A moderator allowed plain http for this source. */
  readonly allowHttp: boolean;
  /** Validators of the last answer, or null to ask unconditionally. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Somebody waits: every connection must stand this soon, in milliseconds. Only ever shortens the clocks. */
  readonly openWithinMs?: number;
  /** The host wishes to rest for so long afterwards, in milliseconds. Only ever lengthens its rest. */
  readonly restMs?: number;
};

export type FetchAnswer =
  | {
      readonly kind: 'fetched';
      readonly snapshot: Snapshot;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly wireBytes: number;
      /** As sent, names in lower case: what some platforms are known by. */
      readonly headers: ReadonlyMap<string, string>;
      /** Where permanent redirects lead, or null. See `believedRedirect`. */
      readonly permanentRedirectTo: string | null;
    }
  | { readonly kind: 'not-modified'; readonly permanentRedirectTo: string | null };

export interface Fetcher {
  /** Throws a `FetchError`. Bytes are as sent, unpacked; nothing in them was read. */
  get(request: FetchRequest): Promise<FetchAnswer>;
}

export type FetcherOptions = {
  /** A public page that says who we are; it goes into the User-Agent. */
  readonly contactUrl: string;
  readonly lease: HostLease;
  /** The Clock of `platform`, or anything that tells milliseconds since 1970. */
  readonly clock: { nowMs(): number };
  /** This deployment's own names: refused, with everything under them. */
  readonly ownHosts?: readonly string[];
  /** Further address ranges to refuse (CIDR). */
  readonly deniedRanges?: readonly string[];
  /** `host:port` pairs exempt from the scheme, port and address rules. Refused in production. */
  readonly testOrigins?: readonly string[];
  /** How long those rest between requests, in milliseconds; as long as any host when left out. */
  readonly testRestMs?: number;
  readonly clocks?: Partial<Clocks>;
  /** Waits out the gap between two requests of one visit, in milliseconds. */
  readonly wait?: (ms: number) => Promise<unknown>;
  readonly resolve?: Resolve;
  readonly dial?: Dial;
};

/** The gap between two requests to one host, redirects and robots.txt included; more between visits where its robots.txt asks for it. */
const HOST_GAP_MS = 5_000;
/**
 * No request of a visit begins later than this after its first one, so that the last one, of half a minute at most, is over
 * within two minutes, after which a lease is renewed no more. No visit in good order takes that long.
 */
const LAST_BEGIN_MS = 88_000;
/** So long a host may be held. Whoever was stopped for longer gives nothing back: it may be somebody else's by then. */
const LEASED_MS = 120_000;

/** The only door out. Throws at once when `testOrigins` is given in production. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const testOrigins = new Set(options.testOrigins ?? []);
  if (testOrigins.size > 0 && process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'testOrigins opens private addresses and is refused in production; take it out of the configuration',
    );
  }
  const door: Door = {
    resolve: options.resolve ?? resolveByDns,
    dial: options.dial ?? dialDirectly,
    clocks: shortened(options.clocks ?? {}),
    deniedRanges: options.deniedRanges ?? [],
  };
  const userAgent = `${PRODUCT_TOKEN}/1.0 (+${options.contactUrl})`;
  const robots = robotsBook(userAgent);
  // Servers of tests on loopback need no rest, and tests no waiting.
  const wait = async (isTest: boolean): Promise<void> => {
    if (options.wait !== undefined) await options.wait(HOST_GAP_MS);
    else if (!isTest) await sleep(HOST_GAP_MS);
  };
  return {
    async get(request) {
      const rules: UrlRules = { allowHttp: request.allowHttp, testOrigins, ownHosts: options.ownHosts ?? [] };
      const start = admitUrl(request.url, rules);
      const through = hurried(door, request.openWithinMs);
      const visit = new Visit(options.lease, options.clock, {
        gap: (url) => wait(isTestOrigin(url, testOrigins)),
        restMs: (url) =>
          isTestOrigin(url, testOrigins) && options.testRestMs !== undefined
            ? options.testRestMs
            : Math.max(HOST_GAP_MS, robots.delayMs(url), request.restMs ?? 0),
      });
      try {
        const followed = await follow(
          start,
          headersFor(request, userAgent),
          SIZE_BUDGETS[request.kind],
          rules,
          through,
          async (url) => {
            const enter = (at: URL): Promise<void> => visit.enter(at);
            if (request.kind === 'page') await robots.admit(url, rules, through, options.clock.nowMs(), enter);
            await visit.enter(url);
          },
        );
        return read(request, start, followed, options.clock.nowMs());
      } catch (failure) {
        if (failure instanceof FetchRateLimited && typeof failure.retry === 'object') visit.rest(failure.retry.afterMs);
        throw failure;
      } finally {
        await visit.leave();
      }
    },
  };
}

function hurried(door: Door, openWithinMs = Infinity): Door {
  return { ...door, clocks: { ...door.clocks, open: Math.min(door.clocks.open, openWithinMs) } };
}

/** The hosts that one request meets: taken one by one, given back together, and asked no faster than the gap allows. */
class Visit {
  private readonly held = new Map<string, { readonly url: URL; readonly until: number }>();
  private askedMs = 0;
  private beganMs: number | null = null;

  constructor(
    private readonly lease: HostLease,
    private readonly clock: { nowMs(): number },
    private readonly manners: {
      readonly gap: (url: URL) => Promise<unknown>;
      readonly restMs: (url: URL) => number;
    },
  ) {}

  async enter(url: URL): Promise<void> {
    await this.turn(url);
    this.beganMs ??= this.clock.nowMs();
    if (this.clock.nowMs() - this.beganMs > LAST_BEGIN_MS) {
      throw new FetchTimeout(`${url.hostname} led us on through redirects for too long.`, { host: url.hostname });
    }
  }

  private async turn(url: URL): Promise<void> {
    if (this.held.has(url.host)) {
      await this.manners.gap(url);
      return;
    }
    const now = this.clock.nowMs();
    const answer = await this.lease.take(url.host, now);
    if (!answer.taken) throw new FetchHostBusy(url.hostname, answer.waitMs);
    this.held.set(url.host, { url, until: now + LEASED_MS });
  }

  rest(ms: number): void {
    this.askedMs = Math.max(this.askedMs, ms);
  }

  async leave(): Promise<void> {
    for (const [host, { url, until }] of this.held) {
      const now = this.clock.nowMs();
      if (now <= until) await this.lease.release(host, now, Math.max(this.askedMs, this.manners.restMs(url)));
    }
  }
}

const ACCEPT: Readonly<Record<FetchKind, string>> = {
  feed: 'text/calendar, application/json, application/ld+json, application/rss+xml, application/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
};

function headersFor(request: FetchRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT[request.kind],
    'accept-encoding': 'gzip, br',
    ...(request.etag === null ? {} : { 'if-none-match': request.etag }),
    ...(request.lastModified === null ? {} : { 'if-modified-since': request.lastModified }),
  };
}

function read(request: FetchRequest, start: URL, followed: Followed, nowMs: number): FetchAnswer {
  const { answer, finalUrl, permanentRedirectTo } = followed;
  const header = (name: string): string | null => answer.headers.get(name) ?? null;
  const asked = request.etag !== null || request.lastModified !== null;
  if (answer.status === 304 && asked) return { kind: 'not-modified', permanentRedirectTo };
  if (answer.status === 429 || answer.status === 503) {
    throw new FetchRateLimited(answer.status, finalUrl.hostname, retryAfterMs(header('retry-after'), nowMs));
  }
  if (answer.status !== 200) throw new FetchStatus(answer.status, finalUrl.hostname, finalUrl.href !== start.href);
  return {
    kind: 'fetched',
    snapshot: {
      url: request.url,
      finalUrl: finalUrl.href,
      fetchedAt: toInstant(nowMs),
      contentType: header('content-type'),
      bytes: answer.body,
      sha256: createHash('sha256').update(answer.body).digest('hex'),
    },
    etag: validator(header('etag')),
    lastModified: validator(header('last-modified')),
    wireBytes: answer.wireBytes,
    headers: answer.headers,
    permanentRedirectTo,
  };
}

/** A validator is sent back word for word, so only what can be a header value is kept. */
function validator(value: string | null): string | null {
  return value !== null && /^[\x20-\x7e]{1,256}$/u.test(value) ? value : null;
}
