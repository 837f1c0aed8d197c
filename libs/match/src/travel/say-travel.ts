import type { TravelEstimate } from './travel-estimate.js';
import type { TravelMode } from './travel-mode.js';

const BY: Readonly<Record<TravelMode, string>> = {
  walk: 'on foot',
  wheelchair: 'by wheelchair',
  bike: 'by bike',
  transit: 'by bus or train',
  car: 'by car',
  lift: 'by car',
};

/** An estimate in plain words: "about 15 to 30 minutes by bus or train; we do not know the timetable". */
export function sayTravel({ minutes: [low, high], mode, worthSaying }: TravelEstimate): string {
  if (!worthSaying) return `how long it takes ${BY[mode]} is not known: we only know roughly where it is`;
  const timetable = mode === 'transit' ? '; we do not know the timetable' : '';
  return `${range(low, high)} ${BY[mode]}${timetable}`;
}

/** Minutes of a guess are said in fives, beyond the first few, and never narrower than they are. */
function range(low: number, high: number): string {
  const [least, most] = [low <= 10 ? low : Math.floor(low / 5) * 5, high <= 10 ? high : Math.ceil(high / 5) * 5];
  if (most > 180) return least > 180 ? 'more than three hours' : `${String(least)} minutes to more than three hours`;
  if (least <= 1) return `up to ${String(Math.max(1, most))} ${most <= 1 ? 'minute' : 'minutes'}`;
  return `about ${String(least)} to ${String(most)} minutes`;
}
