/** One thing that speaks for two listings being one gathering, or against it. Kept as data; {@link sayReason} puts it in words. */
export type Reason =
  | { readonly kind: 'place'; readonly is: 'same' | 'different' | 'unknown'; readonly by: string }
  | { readonly kind: 'room'; readonly is: 'different' }
  | { readonly kind: 'mode'; readonly is: 'different' }
  | { readonly kind: 'time'; readonly is: string; readonly sameEnd: boolean | null }
  | { readonly kind: 'title'; readonly is: string }
  | { readonly kind: 'people'; readonly is: 'apart' | 'one-sided' | 'unlike-ages'; readonly of: string }
  | { readonly kind: 'organizer'; readonly is: 'same' | 'different' }
  | { readonly kind: 'page' | 'booking' | 'link' | 'text'; readonly is: 'same' }
  | { readonly kind: 'keys'; readonly is: 'none' }
  | { readonly kind: 'decision'; readonly is: 'same' | 'different' };
