/**
 * The most that each may have so that all together have no more than `total`: who has less keeps it all, and what that leaves
 * is for the others. Never below 1. Amounts may come one by one; `at` is the level for all so far and never rises.
 */
export class Level {
  at: number;
  /** How many have an amount. What lay above the level when it came counts as the level. */
  private readonly counts: number[];
  private sum = 0;

  constructor(
    private readonly total: number,
    most: number,
  ) {
    this.at = most;
    this.counts = new Array<number>(most + 1).fill(0);
  }

  add(amount: number): void {
    const kept = Math.min(amount, this.at);
    this.counts[kept] = (this.counts[kept] ?? 0) + 1;
    this.sum += kept;
    while (this.sum > this.total && this.at > 1) {
      const lowered = this.counts[this.at] ?? 0;
      this.counts[this.at] = 0;
      this.at -= 1;
      this.counts[this.at] = (this.counts[this.at] ?? 0) + lowered;
      this.sum -= lowered;
    }
  }
}
