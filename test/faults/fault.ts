import type { World } from './world/world.js';
import type { Seeded } from '../security/seeded.js';

/** What a fault needs to be told, and what it says. */
export type FaultRun = {
  readonly world: World;
  readonly random: Seeded;
  /** How many kills there shall be in all. */
  readonly kills: number;
  readonly say: (sentence: string) => void;
};

/** What came of a fault: its figure, and what had to be mended by nobody. */
export type Outcome = {
  readonly id: string;
  readonly pass: boolean;
  readonly figure: string;
  readonly kills: number;
};

/** One line of the list of faults, done to real processes. */
export type Fault = { readonly id: string; readonly what: string; readonly run: (given: FaultRun) => Promise<Outcome> };
