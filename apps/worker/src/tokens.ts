/** Injection tokens for what is a value or an interface and not a class. */
export const FETCHER = Symbol('Fetcher');
export const CONFIG = Symbol('Config');
export const LOG = Symbol('Log');
