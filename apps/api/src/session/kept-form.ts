import { secretIn } from '#libs/fetch';
import { z } from 'zod';
import { FormBody } from '../web/form-body.js';

/** Signing in has to carry it within the limit of what may be posted, beside an address and a password. */
const MOST = 240 * 1024;

/** What opens something is never carried along. Without it the rest could mean something else, so then nothing is. */
const OPENS = /password|passphrase|secret|token|^word$/iu;

const Kept = z
  .string()
  .max(MOST)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (broken) {
      context.addIssue({ code: 'custom', message: String(broken) });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.union([z.string(), z.array(z.string())])));

/**
 * The fields of a form that came after its session had ended, as one text for a hidden field of the sign-in page. They stay in
 * the browser they came from; nothing is stored. Null when there is nothing to keep, or too much to carry.
 */
export function keptText(body: unknown): string | null {
  const posted = FormBody.safeParse(body);
  const fields = Object.entries(posted.data ?? {}).filter(([name]) => name !== '_csrf');
  if (fields.length === 0 || fields.some(([name, value]) => OPENS.test(name) || holdsSecret(value))) return null;
  const text = JSON.stringify(Object.fromEntries(fields));
  return encodeURIComponent(text).length > MOST ? null : text;
}

/** A link that opens a private calendar. */
function holdsSecret(value: string | readonly string[]): boolean {
  return [value].flat().some((text) => secretIn(text.trim()) !== null);
}

/** The fields of a {@link keptText}; null for anything else. */
export function keptFields(text: unknown): FormBody | null {
  return Kept.safeParse(text).data ?? null;
}
