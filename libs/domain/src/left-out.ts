/**
 * Codes of problems that stand for one published event which became no listing: one such problem per event, its `where`
 * the event's own. So that for every reading: published events = listings + these problems + those outside the window.
 */
export const LEFT_OUT = [
  'private',
  'free-busy',
  'closure',
  'room-booking',
  'placeholder',
  'duplicate',
  'superseded',
  'no-start',
  'bad-date',
  'bad-duration',
  'cut-off',
  'too-many-overrides',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Whether a problem stands for an event that was left out. */
export function isLeftOut(code: string): code is LeftOut {
  return (LEFT_OUT as readonly string[]).includes(code);
}
