import { nameHash } from './name-hash.js';

const ROW_BITS = 18;
export const MOST_ROWS = 1 << ROW_BITS;
/** The low half of a key first, as the machines that Node runs on keep it. */
const [LOW, HIGH] = [0, 1];

/** Folded names → rows, as sorted keys of 46 bits of hash and 18 of row: eight bytes a name. */
export class NameIndex {
  private keys = new BigUint64Array(1 << 16);
  private halves = new Uint32Array(this.keys.buffer);
  private count = 0;

  add(folded: string, row: number): void {
    if (this.count === this.keys.length) this.grow(this.count * 2);
    const [high, low] = nameHash(folded);
    this.halves[this.count * 2 + LOW] = ((low << ROW_BITS) | row) >>> 0;
    this.halves[this.count * 2 + HIGH] = high;
    this.count += 1;
  }

  /** To be called once, after the last name. */
  seal(): void {
    this.grow(this.count);
    this.keys.sort();
  }

  /** Rows of a name in their order, each once. */
  rows(folded: string): readonly number[] {
    const [high, low] = nameHash(folded);
    const first = (BigInt(high) << 32n) | BigInt((low << ROW_BITS) >>> 0);
    const rows = new Set<number>();
    for (let at = this.firstNotBelow(first); at < this.count; at += 1) {
      const key = this.keys[at] ?? 0n;
      if (key - first >= BigInt(MOST_ROWS)) break;
      rows.add(Number(key - first));
    }
    return [...rows];
  }

  private firstNotBelow(key: bigint): number {
    let [from, until] = [0, this.count];
    while (from < until) {
      const middle = (from + until) >>> 1;
      if ((this.keys[middle] ?? 0n) < key) from = middle + 1;
      else until = middle;
    }
    return from;
  }

  private grow(length: number): void {
    const keys = new BigUint64Array(length);
    keys.set(this.keys.subarray(0, this.count));
    this.keys = keys;
    this.halves = new Uint32Array(keys.buffer);
  }
}
