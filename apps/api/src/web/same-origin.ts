import { isFormToken } from './form-token.js';

type Facts = {
  readonly method: string;
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly ourOrigins: readonly string[];
  readonly pepper: string;
  readonly browser: string;
  readonly token: unknown;
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a change was asked for by our own page. In order: what the browser says of the request's site, else its origin, else
 * the form's token. Holds for every unsafe method.
 */
export function isOurOwn(facts: Facts): boolean {
  if (SAFE.has(facts.method)) return true;
  if (facts.fetchSite !== undefined) return facts.fetchSite === 'same-origin' || facts.fetchSite === 'none';
  if (facts.origin !== undefined && facts.origin !== 'null') return facts.ourOrigins.includes(facts.origin);
  return isFormToken(facts.pepper, facts.browser, facts.token);
}
