import type { PeopleLikeness } from './people/people-likeness.js';
import type { PlaceGround } from './place/same-place.js';
import type { TimeLikeness } from './time/time-likeness.js';
import type { TitleLikeness } from './title/title-likeness.js';

/** One thing that speaks for two listings being one gathering, or against it. Kept as data; `sayReason` puts it in words. */
export type Reason =
  | { readonly kind: 'place'; readonly is: 'same' | 'different' | 'unknown'; readonly by: PlaceGround | 'online' }
  | { readonly kind: 'room' | 'mode'; readonly is: 'different' }
  | { readonly kind: 'time'; readonly is: TimeLikeness['kind']; readonly sameEnd: boolean | null }
  | { readonly kind: 'title'; readonly is: TitleLikeness['kind'] }
  | { readonly kind: 'people'; readonly is: Exclude<PeopleLikeness['kind'], 'alike'>; readonly of: string }
  | { readonly kind: 'organizer'; readonly is: 'same' | 'different' }
  | { readonly kind: 'page' | 'booking' | 'link' | 'text'; readonly is: 'same' }
  | { readonly kind: 'keys'; readonly is: 'none' };
