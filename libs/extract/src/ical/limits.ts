/** Budgets of one calendar file. They bound memory and time for hostile files; the largest real ones stay far below. */
export const ICAL_LIMITS = {
  /** Events, to-dos and the like per file; alarms are not counted, they are never read. */
  components: 20_000,
  nesting: 4,
  /** Characters of one unfolded line; what is over is cut off. */
  line: 64 * 1024,
  /** Characters of a property's name and parameters. */
  head: 4096,
  properties: 200,
  zones: 200,
  observances: 100,
  /** EXDATE and RDATE values of one event, together. */
  dates: 2_000,
} as const;
