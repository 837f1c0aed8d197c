/** A server that restarts is back within the minute; one that is away for hours is asked four times an hour. */
const FIRST_MS = 15_000;
const MOST_MS = 900_000;

/** How long a mail waits that was handed over in vain, by how often it was tried, in milliseconds. */
export function backOffMs(tries: number): number {
  return Math.min(MOST_MS, FIRST_MS * 2 ** Math.max(0, tries - 1));
}
