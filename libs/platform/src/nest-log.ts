import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Lets Nest speak through our log: its message is a field, since it is not constant. */
export class NestLog implements LoggerService {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  log(message: unknown, ...rest: readonly unknown[]): void {
    this.#log.debug(fields(message, rest), 'nest');
  }

  debug(message: unknown, ...rest: readonly unknown[]): void {
    this.#log.debug(fields(message, rest), 'nest');
  }

  verbose(message: unknown, ...rest: readonly unknown[]): void {
    this.#log.debug(fields(message, rest), 'nest');
  }

  warn(message: unknown, ...rest: readonly unknown[]): void {
    this.#log.warn(fields(message, rest), 'nest');
  }

  error(message: unknown, ...rest: readonly unknown[]): void {
    this.#log.error(fields(message, rest), 'nest');
  }

  fatal(message: unknown, ...rest: readonly unknown[]): void {
    this.#log.error(fields(message, rest), 'nest');
  }
}

/** Nest passes the context (a class name) last, and a stack before it when it reports an error. */
function fields(message: unknown, rest: readonly unknown[]): Readonly<Record<string, unknown>> {
  const context = rest.at(-1);
  const error = [message, ...rest].find((part) => part instanceof Error);
  return {
    said: message instanceof Error ? message.message : String(message),
    ...(typeof context === 'string' ? { context } : {}),
    ...(rest.length > 1 && typeof rest[0] === 'string' ? { stack: rest[0] } : {}),
    ...(error === undefined ? {} : { error }),
  };
}
