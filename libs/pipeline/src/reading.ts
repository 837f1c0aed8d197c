/** Raise when importers or rules make something else of the same bytes: every source's last answer is then read again at once. */
export const READING = '1';
