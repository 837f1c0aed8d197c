const MIN_MS = 60_000;
const MAX_MS = 24 * 3_600_000;

/**
 * The wait that a `Retry-After` header asks for (RFC 9110 §10.2.3: seconds or an HTTP date), in milliseconds between one
 * minute and 24 hours. Null when there is none or it is neither, so that the usual back-off decides.
 */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,15}$/u.test(text)) return clamp(Number(text) * 1000);
  // `Date.parse` reads many things as dates, numbers among them; an HTTP date names a day, a month and a clock time.
  if (text.length > 40 || !/^[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d/u.test(text)) return null;
  // The oldest of its three forms has no zone and means UTC, whatever the clock of this machine shows.
  const at = Date.parse(/\d$/u.test(text) && !/[+-]\d{4}$/u.test(text) ? `${text} GMT` : text);
  return Number.isNaN(at) ? null : clamp(at - nowMs);
}

function clamp(ms: number): number {
  return Math.min(MAX_MS, Math.max(MIN_MS, ms));
}
