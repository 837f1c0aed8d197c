const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * This machine, or a proxy on it whose word is not believed: then everybody comes from one address, and counting by it would
 * lock all of them out.
 */
export function isThisMachine(ip: string): boolean {
  return LOOPBACK.has(ip);
}
