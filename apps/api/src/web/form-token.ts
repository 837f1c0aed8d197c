import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token that a form carries: bound to the browser by its cookie, made with a key that never leaves the server. */
export function formToken(pepper: string, browser: string): string {
  return createHmac('sha256', pepper).update(`form\n${browser}`).digest('base64url');
}

export function isFormToken(pepper: string, browser: string, given: unknown): boolean {
  if (typeof given !== 'string' || browser === '') return false;
  const [expected, actual] = [Buffer.from(formToken(pepper, browser)), Buffer.from(given)];
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
