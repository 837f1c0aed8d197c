import type { FastifyRequest } from 'fastify';
import type { Log } from '#libs/platform';

/**
 * Says once that somebody passes requests on to us and is not believed about whose they are: then all visitors count as one,
 * and the limits that are meant for one hold for all of them.
 */
export function unheardProxy(log: Log): (request: Pick<FastifyRequest, 'headers' | 'ip' | 'socket'>) => void {
  let said = false;
  return ({ headers, ip, socket }) => {
    if (said || ip !== socket.remoteAddress) return;
    if (headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined) return;
    said = true;
    log.warn(
      {},
      'A proxy passes requests on, and is not believed about where they come from. If it is yours, name it in TRUSTED_PROXIES.',
    );
  };
}
