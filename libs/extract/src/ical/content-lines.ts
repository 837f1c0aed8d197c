import { ICAL_LIMITS } from './limits.js';

/** One unfolded content line (RFC 5545 §3.1). `cut` when it was longer than the limit. */
export type ContentLine = { readonly text: string; readonly number: number; readonly cut: boolean };

/**
 * Unfolds a calendar file line by line: LF, CRLF or (old files) CR alone; folds by space or tab. Empty lines are passed
 * over. Time and memory grow with the text only, whatever the number of folds.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  const newline = text.includes('\n') ? '\n' : '\r';
  let parts: string[] = [];
  let size = 0;
  let first = 1;
  let number = 0;
  const finish = (): ContentLine | null => {
    if (parts.length === 0) return null;
    const whole = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return { text: whole.slice(0, ICAL_LIMITS.line), number: first, cut: size > ICAL_LIMITS.line };
  };

  for (let from = 0; from < text.length;) {
    let to = text.indexOf(newline, from);
    if (to === -1) to = text.length;
    number += 1;
    let end = to;
    while (end > from && text.charCodeAt(end - 1) === 13) end -= 1;
    const lead = text.charCodeAt(from);
    const fold = (lead === 32 || lead === 9) && parts.length > 0;
    if (fold) {
      if (size <= ICAL_LIMITS.line) parts.push(text.slice(from + 1, Math.min(end, from + 2 + ICAL_LIMITS.line)));
      size += end - from - 1;
    } else if (end > from) {
      const done = finish();
      if (done) yield done;
      parts = [text.slice(from, Math.min(end, from + 1 + ICAL_LIMITS.line))];
      size = end - from;
      first = number;
    }
    from = to + 1;
  }
  const last = finish();
  if (last) yield last;
}
