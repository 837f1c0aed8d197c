/** How much of a spreadsheet is read. A hall's diary of ten years is a hundredth of it. */
export const CSV_LIMITS = {
  characters: 10 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  /** Of one cell; a quote that is never closed would hold the rest of the file. */
  cell: 64 * 1024,
} as const;
