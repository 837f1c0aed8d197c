import type { Decision } from './decision.js';
import type { Unit } from './unit.js';

/** Decisions by the units that they are about. */
export type Decided = {
  /** What was decided of two units, by their places in the list; null when nothing was. */
  readonly of: (one: number, other: number) => Decision['verdict'] | null;
  /** Pairs that are one, in order. */
  readonly same: readonly (readonly [number, number])[];
};

/** Where people said both of two units, they are two: that can be taken back without anybody having gone to the wrong place. */
export function decidedOf(units: readonly Unit[], decisions: readonly Decision[]): Decided {
  const at = new Map(units.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
  const verdicts = new Map<string, Decision['verdict']>();
  for (const { one, other, verdict } of decisions) {
    const [left, right] = [at.get(one), at.get(other)];
    if (left === undefined || right === undefined || left === right) continue;
    const key = keyOf(left, right);
    if (verdicts.get(key) !== 'different') verdicts.set(key, verdict);
  }
  const same = [...verdicts].filter(([, verdict]) => verdict === 'same').map(([key]) => pairOf(key));
  return {
    of: (one, other) => verdicts.get(keyOf(one, other)) ?? null,
    same: same.sort(([a, b], [c, d]) => a - c || b - d),
  };
}

function keyOf(one: number, other: number): string {
  return one < other ? `${String(one)} ${String(other)}` : `${String(other)} ${String(one)}`;
}

function pairOf(key: string): readonly [number, number] {
  const [one = 0, other = 0] = key.split(' ').map(Number);
  return [one, other];
}
