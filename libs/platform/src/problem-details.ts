import { PorchlightError } from '#libs/domain';
import { z } from 'zod';
import { InvalidInput, invalidInput, type InputFault } from './invalid-input.js';

/** The body of an error answer (RFC 9457), `application/problem+json`. */
export type ProblemDetails = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable and searchable; the same as in the log. */
  readonly code: string;
  /** Names this answer in the log. */
  readonly instance: string;
  readonly errors?: readonly InputFault[];
};

export type Answer = { readonly problem: ProblemDetails; readonly retryAfterSeconds: number | null };

/** Which HTTP status a code means. A code ending in `.` stands for all that start with it. */
export type Statuses = Readonly<Record<string, number>>;

const STATUSES: Statuses = {
  'input.limit': 413,
  'input.': 422,
  'fetch.': 422,
  'reader.': 422,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'This request cannot be read',
  401: 'Please sign in',
  403: 'This is not yours to see',
  404: 'There is nothing here',
  405: 'This cannot be done here',
  409: 'Somebody was faster',
  410: 'This is no longer here',
  413: 'This is too large',
  415: 'This kind of content is not understood',
  422: 'Some of this cannot be used',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not available for the moment',
};

const OUR_FAULT = 'It is not your fault, nothing was lost, and it has been noted. Please try again in a while.';

/**
 * What to answer to a failure. A fault of ours is told in one fixed sentence: its own message may name a server or a file. A stack
 * is never part of it.
 */
export function problemOf(failure: unknown, instance: string, statuses: Statuses = {}): Answer {
  if (failure instanceof z.ZodError) return problemOf(invalidInput(failure.issues), instance, statuses);
  if (failure instanceof PorchlightError) return ofPorchlight(failure, instance, statuses);
  if (isHttpException(failure)) {
    const status = failure.getStatus();
    return answer(status, `http.${status}`, status < 500 ? failure.message : OUR_FAULT, instance);
  }
  const status = statusOfServer(failure);
  return status === null
    ? answer(500, 'unexpected', OUR_FAULT, instance)
    : answer(status, `http.${status}`, TITLES[status] ?? 'This request cannot be read', instance);
}

function ofPorchlight(failure: PorchlightError, instance: string, statuses: Statuses): Answer {
  const { code, retry } = failure;
  const status = statusOfCode(code, { ...STATUSES, ...statuses }) ?? (retry === 'never' ? 500 : 503);
  const base = answer(status, code, status < 500 ? failure.message : OUR_FAULT, instance);
  const problem = failure instanceof InvalidInput ? { ...base.problem, errors: failure.faults } : base.problem;
  const wait = typeof retry === 'object' ? Math.ceil(retry.afterMs / 1000) : retry === 'back-off' ? 30 : null;
  return { problem, retryAfterSeconds: status === 503 || status === 429 ? wait : null };
}

function statusOfCode(code: string, statuses: Statuses): number | null {
  const exact = statuses[code];
  if (exact !== undefined) return exact;
  const prefix = Object.keys(statuses)
    .filter((key) => key.endsWith('.') && code.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? null : (statuses[prefix] ?? null);
}

/** Nest's own exceptions, known by their shape: the commands that load this library must not load Nest. */
function isHttpException(failure: unknown): failure is { readonly getStatus: () => number; readonly message: string } {
  return typeof failure === 'object' && failure !== null && 'getStatus' in failure && 'message' in failure;
}

/** Fastify's own refusals (a body too large, broken JSON) carry a `statusCode` of the 4xx range. */
function statusOfServer(failure: unknown): number | null {
  const status =
    typeof failure === 'object' && failure !== null && 'statusCode' in failure ? Number(failure.statusCode) : 0;
  return status >= 400 && status < 500 ? status : null;
}

function answer(status: number, code: string, detail: string, instance: string): Answer {
  const title = TITLES[status] ?? (status < 500 ? 'This cannot be done' : 'Something went wrong here');
  return {
    problem: { type: `urn:porchlight:problem:${code}`, title, status, detail, code, instance },
    retryAfterSeconds: status === 503 ? 30 : null,
  };
}
