/** Numbers of advisory locks, which are one space for the whole database. */
export const ADVISORY_LOCKS = {
  preparing: 7_226_001,
  merging: 740_017,
  'index-writer': 740_018,
  'index-builder': 740_019,
  'mail-sender': 740_020,
  alerting: 740_021,
} as const;
