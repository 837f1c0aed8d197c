import { type FormValues, valueOf } from '#libs/ui';
import { clockTime } from './clock-time.js';

/** Whether the end, taken on the same day, is not after the start: a slip, or an evening past midnight. Only a person can tell. */
export function endsBeforeStart(values: FormValues): boolean {
  const [start, end] = [clockTime(valueOf(values, 'start')), clockTime(valueOf(values, 'end'))];
  return start !== null && end !== null && end <= start;
}
