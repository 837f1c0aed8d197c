import { z } from 'zod';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';
import { REPORT_REASONS } from './report.page.js';

/** What is kept of a report: nothing about who wrote it. */
export const KeptReport = z.object({ reason: z.string(), text: z.string() });
export type KeptReport = z.infer<typeof KeptReport>;

/** Reasons that take a gathering out of sight at once, until a person has looked. */
export const TAKES_OUT_OF_SIGHT: ReadonlySet<string> = new Set(['unsafe', 'unwelcome']);

const LONGEST = 5_000;

/** A report as it is kept, or what to put right. */
export function readReport(form: FormValues): KeptReport | { readonly errors: readonly FieldError[] } {
  const reason = valueOf(form, 'reason');
  const text = valueOf(form, 'text').trim();
  const errors = [
    ...(REPORT_REASONS.some(({ value }) => value === reason)
      ? []
      : [{ field: 'reason', message: 'Choose what is wrong' }]),
    ...(text.length > LONGEST ? [{ field: 'text', message: 'Use at most 5,000 characters' }] : []),
  ];
  return errors.length > 0 ? { errors } : { reason, text };
}
