import { canParseUrl } from '#libs/domain';
import { AddressUnusable } from './database.errors.js';

/** Where a database is and as whom to go there. */
export type DatabaseAddress = {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly ssl: boolean | { readonly rejectUnauthorized: boolean };
};

const DEFAULT_PORT = 5432;

/**
 * Reads `postgres://user:password@host:port/database?sslmode=…`. As in libpq, `require` encrypts without checking who answers and
 * `verify-full` checks. Throws {@link AddressUnusable}, whose message never repeats the address: it holds a password.
 */
export function toAddress(url: string): DatabaseAddress {
  if (!canParseUrl(url)) throw unusable('it is no address');
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') throw unusable('it does not begin with postgres://');
  if (hostname === '' || pathname.length < 2) throw unusable('it names no host or no database');
  return {
    // An IPv6 address stands in brackets in an address, and without them everywhere else.
    host: hostname.replace(/^\[|\]$/gu, ''),
    port: port === '' ? DEFAULT_PORT : Number(port),
    username: decoded(username),
    password: decoded(password),
    database: decoded(pathname.slice(1)),
    ssl: sslOf(searchParams.get('sslmode')),
  };
}

/** The same database as somebody else. */
export function asRole(url: string, username: string, password: string): string {
  const address = new URL(url);
  // The setters escape all but the percent sign.
  address.username = encodeURIComponent(username);
  address.password = encodeURIComponent(password);
  return address.href;
}

function sslOf(mode: string | null): DatabaseAddress['ssl'] {
  if (mode === 'require' || mode === 'no-verify') return { rejectUnauthorized: false };
  return mode === 'verify-ca' || mode === 'verify-full' ? { rejectUnauthorized: true } : false;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw unusable('a percent sign in it has to be written %25', cause);
  }
}

function unusable(because: string, cause?: unknown): AddressUnusable {
  return new AddressUnusable(`The address of the database cannot be used: ${because}.`, {}, { cause });
}
