import type { ExtractedRecurrence } from '#libs/domain';

/** A rule without a first date: on which days, at what time of day, and in which zone where one is named. */
export function repeating(rule: string, time: string | null, tzid: string | null): ExtractedRecurrence {
  const clock = time === null ? null : { time, tzid };
  return { rrules: [rule], exrules: NONE, rdates: NONE, exdates: NONE, clock };
}

const NONE: readonly never[] = [];
