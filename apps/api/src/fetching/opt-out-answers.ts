import { z } from 'zod';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';
import { emailProblem } from '../organiser/validate-answers.js';
import { webAddress } from '../organiser/web-address.js';

/** What is kept of the form beside the address and the email address. */
export const KeptOptOut = z.object({ text: z.string() });
export type KeptOptOut = z.infer<typeof KeptOptOut>;

type OptOut = { readonly url: string; readonly text: string; readonly contact: string | null };

const LONGEST = { site: 500, text: 5_000 };

/** Which site wishes to be left alone, or what to put right. */
export function readOptOut(form: FormValues): OptOut | { readonly errors: readonly FieldError[] } {
  const site = valueOf(form, 'site').trim();
  const text = valueOf(form, 'text').trim();
  const email = valueOf(form, 'email').trim();
  const url = site.length > LONGEST.site ? null : webAddress(site);
  const wrongEmail = email === '' ? null : emailProblem(email);
  const errors = [
    ...(url === null ? [{ field: 'site', message: 'Enter the address of the site, like elm-library.example' }] : []),
    ...(text.length > LONGEST.text ? [{ field: 'text', message: 'Use at most 5,000 characters' }] : []),
    ...(wrongEmail === null ? [] : [{ field: 'email', message: wrongEmail }]),
  ];
  if (url === null || errors.length > 0) return { errors };
  return { url, text, contact: email === '' ? null : email };
}
