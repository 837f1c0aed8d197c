import { isNativeError } from 'node:util/types';
import { pino, type DestinationStream } from 'pino';

export type LogFields = Readonly<Record<string, unknown>>;

/**
 * The log. Fields first, then a constant message that can be counted: `log.info({ sourceId, listings: 3 }, 'source imported')`.
 * Fields hold ids, counts, durations and codes. A client's words, a response's body and a link's token never belong in them;
 * what slips in under a known name is taken out.
 */
export type Log = {
  readonly error: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly info: (fields: LogFields, message: string) => void;
  readonly debug: (fields: LogFields, message: string) => void;
  /** The same log with some fields on every line. */
  readonly with: (fields: LogFields) => Log;
};

/** Names whose values are never written, at any of the first three depths. */
const NEVER_LOGGED = [
  'needs',
  'label',
  'note',
  'notes',
  'shortlist',
  'items',
  'ratings',
  'home',
  'profile',
  'email',
  'password',
  'passwordHash',
  'token',
  'cookie',
  'authorization',
  'secret',
  'body',
  'bytes',
  'payload',
  'description',
  'text',
  'query',
];

/** One JSON object a line, to standard output or where `destination` says. */
export function createLog(options: { readonly level: string; readonly destination?: DestinationStream }): Log {
  const settings = {
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: describeError, url: withoutQuery },
    redact: { paths: NEVER_LOGGED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[left out]' },
  };
  return wrap(options.destination === undefined ? pino(settings) : pino(settings, options.destination));
}

/** A log that says nothing, for tests. */
export const silentLog: Log = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  with: () => silentLog,
};

function wrap(logger: pino.Logger): Log {
  return {
    error: (fields, message) => {
      logger.error(fields, message);
    },
    warn: (fields, message) => {
      logger.warn(fields, message);
    },
    info: (fields, message) => {
      logger.info(fields, message);
    },
    debug: (fields, message) => {
      logger.debug(fields, message);
    },
    with: (fields) => wrap(logger.child(fields)),
  };
}

/** The query of an address may carry a token; the fragment tells nothing. */
function withoutQuery(url: unknown): unknown {
  return typeof url === 'string' ? url.split(/[?#]/u)[0] : url;
}

/** Errors of Node's own modules are of another realm inside a test, where `instanceof` denies them. */
function isError(error: unknown): error is Error {
  return error instanceof Error || isNativeError(error);
}

function describeError(error: unknown): unknown {
  if (!isError(error)) return String(error);
  const { name, message, stack, cause } = error;
  return {
    kind: name,
    message,
    stack,
    ...('code' in error ? { code: error.code } : {}),
    ...('context' in error ? { context: error.context } : {}),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}
