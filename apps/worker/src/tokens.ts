/** Injection tokens for what is a value or an interface and not a class. */
export const FETCHER = Symbol('Fetcher');
export const CONFIG = Symbol('Config');
export const LOG = Symbol('Log');
/** `Mailer | null`: null where the settings name no mail server. */
export const MAILER = Symbol('Mailer');
