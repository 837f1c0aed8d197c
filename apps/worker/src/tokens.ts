/** Injection tokens for what is an interface and not a class. */
export const FETCHER = Symbol('Fetcher');
export const LOG = Symbol('Log');
