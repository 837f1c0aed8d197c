import { PorchlightError, type Retry } from '#libs/domain';

/** Everything that `fetcher.get` throws. `code` is stable; `context` never holds more of an address than its host. */
export abstract class FetchError extends PorchlightError {}

/** Why an address may not be asked at all. The reason is for logs and counters, never for the person who gave it. */
export type RefusalReason =
  'unreadable' | 'too-long' | 'user-info' | 'ip-literal' | 'name' | 'own-host' | 'not-public' | 'wrong-peer';

export class FetchRefusedAddress extends FetchError {
  readonly code = 'fetch.refused-address';
  readonly retry = 'never';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, host: string) {
    super(`The address was refused (${reason}); only public names on the open internet are fetched.`, { reason, host });
    this.reason = reason;
  }
}

export class FetchScheme extends FetchError {
  readonly code = 'fetch.scheme';
  readonly retry = 'never';
}

export class FetchPort extends FetchError {
  readonly code = 'fetch.port';
  readonly retry = 'never';
}

export class FetchRedirectLoop extends FetchError {
  readonly code = 'fetch.redirect-loop';
  readonly retry = 'never';
}

/** More bytes on the wire, or more headers, than the budget of its kind. */
export class FetchTooLarge extends FetchError {
  readonly code = 'fetch.too-large';
  readonly retry = 'never';
}

/** A small answer that unpacks to more than the budget. */
export class FetchInflated extends FetchError {
  readonly code = 'fetch.inflated';
  readonly retry = 'never';
}

/** More than one content encoding, one we did not ask for, or packed bytes that are damaged. */
export class FetchEncoding extends FetchError {
  readonly code = 'fetch.encoding';
  readonly retry = 'never';
}

export class FetchTimeout extends FetchError {
  readonly code = 'fetch.timeout';
  readonly retry = 'back-off';
}

/** The name does not resolve, nobody answers, or the connection broke. */
export class FetchUnreachable extends FetchError {
  readonly code = 'fetch.unreachable';
  readonly retry = 'back-off';
}

/** Expired, self-signed, for another host, or too old a protocol. Never overridden per source. */
export class FetchCertificate extends FetchError {
  readonly code = 'fetch.certificate';
  readonly retry = 'back-off';
}

/** The answer ended before the length it had announced, or its framing contradicts itself. */
export class FetchCutShort extends FetchError {
  readonly code = 'fetch.cut-short';
  readonly retry = 'back-off';
}

/** An answer other than 200 and 304. Server errors may pass; the others are facts about the address. */
export class FetchStatus extends FetchError {
  readonly code = 'fetch.status';
  readonly retry: Retry;
  readonly httpStatus: number;
  /** It was another address that said so: a redirect led there. */
  readonly redirected: boolean;

  constructor(httpStatus: number, host: string, redirected = false) {
    super(`${host} answered with status ${String(httpStatus)}.`, { host, httpStatus });
    this.httpStatus = httpStatus;
    this.redirected = redirected;
    this.retry = httpStatus >= 500 || httpStatus === 408 ? 'back-off' : 'never';
  }
}

/** 429 or 503: the host asks for quiet. It never counts as a broken source. */
export class FetchRateLimited extends FetchError {
  readonly code = 'fetch.rate-limited';
  readonly retry: Retry;
  readonly httpStatus: number;

  constructor(httpStatus: number, host: string, afterMs: number | null) {
    super(`${host} asked us to come back later.`, { host, httpStatus, ...(afterMs === null ? {} : { afterMs }) });
    this.httpStatus = httpStatus;
    this.retry = afterMs === null ? 'back-off' : { afterMs };
  }
}

/** The site's robots.txt asks us not to read this page, or could not be read itself (RFC 9309 §2.3.1.4: then assume no). */
export class FetchRobots extends FetchError {
  readonly code = 'fetch.robots';
  readonly retry: Retry;

  constructor(host: string, why: 'disallowed' | 'unreadable', cause?: unknown) {
    super(
      why === 'disallowed'
        ? `The robots.txt of ${host} asks us not to read this page.`
        : `The robots.txt of ${host} could not be read, so its pages are left alone.`,
      { host, why },
      { cause },
    );
    this.retry = why === 'disallowed' ? 'never' : 'back-off';
  }
}

/** Another request to this host is running, or its rest after the last one is not over. */
export class FetchHostBusy extends FetchError {
  readonly code = 'fetch.host-busy';
  readonly retry: { readonly afterMs: number };

  constructor(host: string, afterMs: number) {
    super(`${host} is being asked by another request or is resting.`, { host, afterMs });
    this.retry = { afterMs };
  }
}
