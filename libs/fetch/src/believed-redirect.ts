import { isSameSite } from './same-site.js';

/** Where a source's last answers said that it has moved for good, and how many of them in a row said so. */
export type RedirectSightings = { readonly to: string; readonly count: number };

/**
 * What to make of it. `stay`: ask the stored address again and keep the sightings (null: forget them). `move`: store `to` from
 * now on. `ask`: as `stay`, but a person should look, because `to` belongs to somebody else's domain.
 */
export type RedirectBelief =
  | { readonly kind: 'stay'; readonly sightings: RedirectSightings | null }
  | { readonly kind: 'move'; readonly to: string }
  | { readonly kind: 'ask'; readonly to: string; readonly sightings: RedirectSightings };

const BELIEVED_AFTER = 3;

/**
 * Whether a permanent redirect (RFC 9110 §15.4.2) is believed yet: after three answers in a row that lead to the very same
 * address, and never by itself when that is under another registrable domain. Whoever holds a site for an afternoon must not
 * hold its place with us for good. Call it once per answer, 304 included, with its `permanentRedirectTo`; a failure is no
 * answer. `before` is what the last call gave.
 */
export function believedRedirect(
  stored: string,
  before: RedirectSightings | null,
  permanentRedirectTo: string | null,
): RedirectBelief {
  if (permanentRedirectTo === null || permanentRedirectTo === stored) return { kind: 'stay', sightings: null };
  const count = before?.to === permanentRedirectTo ? Math.min(before.count + 1, BELIEVED_AFTER) : 1;
  const sightings = { to: permanentRedirectTo, count };
  if (count < BELIEVED_AFTER) return { kind: 'stay', sightings };
  if (!isSameSite(stored, permanentRedirectTo)) return { kind: 'ask', to: permanentRedirectTo, sightings };
  return { kind: 'move', to: permanentRedirectTo };
}
