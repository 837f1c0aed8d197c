import type { SMTPTransportOptions } from 'nodemailer';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * `smtps://` is TLS from the first byte, `smtp://` turns to it (STARTTLS) before anything is said: always, but to this machine and to
 * names without a dot, which are inside a network of our own.
 */
export function smtpOptions(address: string, ownHost: string, patienceMs: number): SMTPTransportOptions {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    host: hostname.replace(/^\[|\]$/gu, ''),
    ...(port === '' ? {} : { port: Number(port) }),
    secure,
    requireTLS: !secure && !isInside(hostname),
    ...(username === '' ? {} : { auth }),
    name: ownHost,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    dnsTimeout: patienceMs,
    socketTimeout: patienceMs,
  };
}

function isInside(hostname: string): boolean {
  return LOOPBACK.has(hostname) || !/[.:]/u.test(hostname);
}
