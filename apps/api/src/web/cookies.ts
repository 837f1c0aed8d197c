import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';

export type CookieName = 'session' | 'browser' | 'share' | 'display' | 'done';

/** `__Host-` binds a cookie to this host and to https; on plain http (a trial on this machine) browsers refuse the prefix. */
export function cookieName(name: CookieName, secure: boolean): string {
  return secure ? `__Host-${name}` : `porchlight-${name}`;
}

type Options = { readonly secure: boolean; readonly maxAgeSeconds?: number; readonly strict?: boolean };

export function putCookie(reply: FastifyReply, name: CookieName, value: string, options: Options): void {
  void reply.setCookie(cookieName(name, options.secure), value, {
    path: '/',
    httpOnly: true,
    secure: options.secure,
    sameSite: options.strict === true ? 'strict' : 'lax',
    ...(options.maxAgeSeconds === undefined ? {} : { maxAge: options.maxAgeSeconds }),
  });
}

export function dropCookie(reply: FastifyReply, name: CookieName, secure: boolean): void {
  void reply.clearCookie(cookieName(name, secure), { path: '/', httpOnly: true, secure, sameSite: 'lax' });
}
