import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Log } from './log.js';
import { problemOf, type ProblemDetails, type Statuses } from './problem-details.js';

export type ProblemFilterOptions = {
  readonly log: Log;
  readonly statuses?: Statuses;
  /** Draws the page for a person whose browser asked for one; null to answer with JSON all the same. */
  readonly page?: (problem: ProblemDetails) => string | null;
};

type Request = { readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly url: string };
type Reply = {
  readonly status: (code: number) => Reply;
  readonly header: (name: string, value: string) => Reply;
  readonly send: (body: string) => unknown;
};

/**
 * Turns whatever a request handler throws into one calm answer: problem+json, or a page for a browser. Without `@Catch`, which
 * would load Nest into every command, Nest takes it for a filter of everything: `app.useGlobalFilters(new ProblemFilter(…))`.
 */
export class ProblemFilter implements ExceptionFilter {
  readonly #options: ProblemFilterOptions;

  constructor(options: ProblemFilterOptions) {
    this.#options = options;
  }

  catch(failure: unknown, host: ArgumentsHost): void {
    const { log, statuses, page } = this.#options;
    const request = host.switchToHttp().getRequest<Request>();
    const reply = host.switchToHttp().getResponse<Reply>();
    const { problem, retryAfterSeconds } = problemOf(failure, `urn:uuid:${randomUUID()}`, statuses);
    const { status, code, instance } = problem;
    if (status >= 500) log.error({ code, status, instance, error: failure }, 'request failed');
    else log.debug({ code, status, instance }, 'request refused');

    const html = String(request.headers['accept'] ?? '').includes('text/html') ? (page?.(problem) ?? null) : null;
    reply.status(status).header('cache-control', 'no-store');
    if (retryAfterSeconds !== null) reply.header('retry-after', String(retryAfterSeconds));
    if (html !== null) reply.header('content-type', 'text/html; charset=utf-8').send(html);
    else reply.header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}
