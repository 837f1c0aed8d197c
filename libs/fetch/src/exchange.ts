import { setImmediate as turn } from 'node:timers/promises';
import { Client, type Dispatcher, errors } from 'undici';
import { type Clocks, MAX_HEADER_BYTES, MAX_HEADER_FIELDS, type SizeBudget } from './budgets.js';
import {
  FetchCutShort,
  FetchEncoding,
  FetchError,
  FetchTimeout,
  FetchTooLarge,
  FetchUnreachable,
} from './fetch-errors.js';
import { type ConnectRules, guardedConnect } from './guarded-connect.js';
import { inflate } from './inflate.js';

/** One answer, whole. The body is empty for every status but 200. Header names are in small letters. */
export type Answer = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  readonly wireBytes: number;
};

/**
 * One GET and its answer: no redirects, no cookies, no credentials, a connection of its own that ends with it. Every clock
 * and size of the budget holds; `giveUp` is the deadline of the whole request, redirects included.
 */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  budget: SizeBudget,
  rules: ConnectRules,
  giveUp: AbortSignal,
): Promise<Answer> {
  const stop = new AbortController();
  const onGiveUp = (): void => {
    stop.abort(new FetchTimeout(`${url.hostname} took too long altogether.`, { host: url.hostname }));
  };
  giveUp.addEventListener('abort', onGiveUp, { once: true });
  if (giveUp.aborted) onGiveUp();
  const client = new Client(url.origin, {
    connect: guardedConnect(rules, stop.signal),
    maxHeaderSize: MAX_HEADER_BYTES,
    // Our own clocks are finer than undici's; these only back them up.
    headersTimeout: rules.clocks.whole,
    bodyTimeout: rules.clocks.whole,
  });
  let ending: unknown = null;
  client.on('disconnect', (_origin, _targets, failure) => {
    ending = failure;
  });
  try {
    const response = await firstByte(client, url, headers, rules.clocks, stop);
    const fields = flattened(response.headers);
    if (response.statusCode !== 200) {
      abandon(response.body);
      return { status: response.statusCode, headers: fields, body: Buffer.alloc(0), wireBytes: 0 };
    }
    const wire = await readBody(response.body, Number(fields.get('content-length') ?? 0), budget, rules.clocks, stop);
    // What is already there beyond the announced length is looked at now; it takes the socket two turns of the loop to say so.
    await turn();
    await turn();
    if (isExcess(ending)) throw new FetchCutShort(`${url.hostname} sent more than it had announced.`);
    const body = await inflate(
      wire,
      fields.get('content-encoding') ?? '',
      inflatedBudget(budget, fields.get('content-type') ?? ''),
    );
    return { status: 200, headers: fields, body, wireBytes: wire.length };
  } catch (failure) {
    throw asFetchError(stop.signal.aborted ? stop.signal.reason : failure, url.hostname);
  } finally {
    giveUp.removeEventListener('abort', onGiveUp);
    await client.destroy();
  }
}

/** undici's word for bytes that nobody asked for. Those that come later still are never read; whoever reads the format misses its end. */
function isExcess(ending: unknown): boolean {
  return ending instanceof errors.SocketError && ending.message === 'bad response';
}

/** From the open connection on; resolving, connecting and TLS have clocks of their own inside the connector. */
async function firstByte(
  client: Client,
  url: URL,
  headers: Readonly<Record<string, string>>,
  clocks: Clocks,
  stop: AbortController,
): Promise<Dispatcher.ResponseData> {
  let timer: NodeJS.Timeout | undefined;
  client.once('connect', () => {
    timer = setTimeout(() => {
      stop.abort(new FetchTimeout(`${url.hostname} sent no answer in time.`, { host: url.hostname }));
    }, clocks.firstByte);
  });
  try {
    return await client.request({
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      headers,
      signal: stop.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(
  body: Dispatcher.ResponseData['body'],
  announced: number,
  budget: SizeBudget,
  clocks: Clocks,
  stop: AbortController,
): Promise<Buffer> {
  // Without a listener an error after we turned away would end the process.
  body.on('error', () => undefined);
  if (announced > budget.wire) throw tooLarge(budget.wire);
  const chunks: Buffer[] = [];
  let received = 0;
  let lastAt = performance.now();
  const startedAt = lastAt;
  const watch = setInterval(
    () => {
      const now = performance.now();
      const elapsed = now - startedAt;
      if (now - lastAt > clocks.idle) stop.abort(new FetchTimeout('The answer stopped coming.'));
      if (elapsed > clocks.slowAfter && received < (clocks.bytesPerSecond * elapsed) / 1000) {
        stop.abort(new FetchTimeout('The answer comes too slowly.'));
      }
    },
    Math.min(1_000, clocks.idle / 4, clocks.slowAfter / 4),
  );
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      lastAt = performance.now();
      received += chunk.length;
      if (received > budget.wire) throw tooLarge(budget.wire);
      chunks.push(chunk);
    }
  } finally {
    clearInterval(watch);
  }
  return Buffer.concat(chunks, received);
}

function inflatedBudget(budget: SizeBudget, contentType: string): SizeBudget {
  const isJson = /^\s*application\/(?:[\w.+-]{1,60}\+)?json\b/iu.test(contentType);
  return isJson ? { ...budget, inflated: budget.inflatedJson ?? budget.inflated } : budget;
}

function abandon(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined);
  body.destroy();
}

function tooLarge(limit: number): FetchTooLarge {
  return new FetchTooLarge(`The answer is larger than ${String(limit)} bytes.`, { limit });
}

function flattened(headers: Dispatcher.ResponseData['headers']): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let count = 0;
  for (const [name, value] of Object.entries(headers)) {
    const values = Array.isArray(value) ? value : [value ?? ''];
    count += values.length;
    fields.set(name.toLowerCase(), values.join(', '));
  }
  if (count > MAX_HEADER_FIELDS) {
    throw new FetchTooLarge(`The answer has more than ${String(MAX_HEADER_FIELDS)} header fields.`, { count });
  }
  return fields;
}

/** undici's words in ours. What is not known is a broken connection. */
function asFetchError(failure: unknown, host: string): FetchError {
  if (failure instanceof FetchError) return failure;
  const options = { cause: failure };
  if (failure instanceof errors.HeadersOverflowError) {
    return new FetchTooLarge(`The headers of ${host} are larger than we read.`, { host }, options);
  }
  if (failure instanceof errors.ResponseExceededMaxSizeError) return tooLarge(0);
  if (failure instanceof errors.HTTPParserError || failure instanceof errors.ResponseContentLengthMismatchError) {
    return new FetchCutShort(`The answer of ${host} does not keep to its own framing.`, { host }, options);
  }
  if (failure instanceof errors.SocketError) {
    return new FetchCutShort(`${host} closed the connection before its answer was whole.`, { host }, options);
  }
  if (failure instanceof errors.HeadersTimeoutError || failure instanceof errors.BodyTimeoutError) {
    return new FetchTimeout(`${host} did not answer in time.`, { host }, options);
  }
  if (failure instanceof errors.InvalidArgumentError) {
    return new FetchEncoding(`The request to ${host} cannot be written down.`, { host }, options);
  }
  return new FetchUnreachable(`The connection to ${host} broke.`, { host }, options);
}
