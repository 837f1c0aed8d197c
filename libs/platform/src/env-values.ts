import { isIP } from 'node:net';
import { z } from 'zod';

/** The kinds of value that settings have. Each message ends the sentence "NAME …". */

export const postgresUrl = z.string().regex(/^postgres(?:ql)?:\/\/\S+$/u, 'must start with postgres://');

export const queueUrl = z
  .string()
  .regex(/^(?:postgres(?:ql)?|rediss?):\/\/\S+$/u, 'must start with postgres:// or redis://');

export const webUrl = z
  .url({ protocol: /^https?$/u, error: 'must be a web address such as https://porchlight.example' })
  .transform((url) => (url.endsWith('/') ? url.slice(0, -1) : url));

const SMTP_FORM = 'must be like smtps://user:password@mail.example?from=porchlight@mail.example';

export const contactUrl = z.url({
  protocol: /^(?:https?|mailto)$/u,
  error: 'must be a web address or a mailto: address',
});

const mailAddress = z.email('must be a mail address such as mo@porchlight.example');

/** The server, the address that mails come from (without which no server takes any), and whom to tell where nobody else is to be told. */
export const smtpUrl = z
  .url({ protocol: /^smtps?$/u, error: SMTP_FORM })
  .transform((text) => {
    const said = new URL(text).searchParams;
    return { url: text.replace(/\?.*$/u, ''), from: said.get('from'), alerts: said.get('alerts') };
  })
  .pipe(z.object({ url: z.string(), from: mailAddress, alerts: mailAddress.nullable() }, SMTP_FORM));

/** AES-256 takes 32 bytes; anything shorter would be padded by guesswork, so it is refused. */
export const base64Key = z
  .string()
  .refine(
    (text) => /^[\w+/-]+=*$/u.test(text) && Buffer.from(text, 'base64').length === 32,
    'must be 32 random bytes in base64 (openssl rand -base64 32)',
  );

export const port = z
  .string()
  .regex(/^\d{1,5}$/u, 'must be a port number')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a port number up to 65535');

/** One `host:port` to listen on; an IPv6 address in brackets. */
export const hostAndPort = z
  .string()
  .regex(/^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/iu, 'must be host:port')
  .transform((text) => {
    const at = text.lastIndexOf(':');
    return { host: text.slice(0, at), port: Number(text.slice(at + 1)) };
  })
  .refine(({ port: number }) => number <= 65_534, 'must have a port number up to 65534');

/** A whole number from 0 to a million. */
export const count = z
  .string()
  .regex(/^\d{1,6}$/u, 'must be a whole number up to 999999')
  .transform(Number);

export const onOff = z.enum(['on', 'off'], 'must be "on" or "off"').transform((text) => text === 'on');

/** An instant with `Z` or an offset, to the second. */
export const instant = z.iso
  .datetime({ offset: true, error: 'must be an instant such as 2026-11-24T18:30:00Z' })
  .transform((text) => new Date(text).getTime());

/** Exact `host:port` pairs, divided by commas; no pattern, no range, no path. */
export const origins = list(
  /^[\w.-]+:\d{1,5}$|^\[[\da-f:]+\]:\d{1,5}$/iu,
  'must be host:port, several divided by commas',
);

/** The one to write with, then older ones, divided by commas. */
export const keys = z
  .string()
  .transform(split)
  .pipe(z.tuple([base64Key], base64Key, 'must be 32 random bytes in base64 (openssl rand -base64 32)'));

/** Addresses or networks (`10.0.0.0/8`), divided by commas. */
export const networks = z
  .string()
  .transform(split)
  .refine(
    (parts) => parts.every((part) => isIP(part.replace(/\/\d{1,3}$/u, '')) !== 0),
    'must be IP addresses or networks, divided by commas',
  );

function list(one: RegExp, message: string): z.ZodType<string[], string> {
  return z
    .string()
    .transform(split)
    .refine((parts) => parts.every((part) => one.test(part)), message);
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
