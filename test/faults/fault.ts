import type { World } from './world/world.js';
import type { Seeded } from '../security/seeded.js';

/** What a fault needs to be told, and what it says. */
export type FaultRun = {
  readonly world: World;
  readonly random: Seeded;
  /** How many kills there shall be in all. */
  readonly kills: number;
  readonly seed: number;
  /** How many of a crowd's sources there shall be, as a share of all. */
  readonly size: number;
  /** How long the soak takes. */
  readonly minutes: number;
  readonly say: (sentence: string) => void;
};

/** How what is known differed from what must be, once all was quiet. */
export type Counts = {
  readonly lost: number;
  readonly duplicated: number;
  readonly wronglyRetired: number;
  /** Kept with a wrong title or time, or kept although it is gone. */
  readonly wrong: number;
  /** Documents that the index lacks, has too many, or has in an old state. */
  readonly drift: number;
};

export type Promised = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11' | 'R12';

/** What came of a fault: its figure, and what had to be mended by nobody. */
export type Outcome = {
  readonly id: string;
  readonly pass: boolean;
  readonly figure: string;
  readonly kills: number;
  readonly counts?: Counts;
  /** Until all was quiet again: the middle one and the longest. */
  readonly recoverySeconds?: { readonly middle: number; readonly most: number };
  /** Figures for the promises that it speaks for, in words. */
  readonly promises?: Readonly<Partial<Record<Promised, string>>>;
};

/** One line of the list of faults, done to real processes. */
export type Fault = {
  readonly id: string;
  readonly what: string;
  readonly run: (given: FaultRun) => Promise<Outcome>;
  /** It needs no workers and no feeds: a world with nothing in it is enough. */
  readonly alone?: boolean;
  /** Why it cannot be done on this machine; null where it can. It is left out there, and says so. */
  readonly impossible?: () => string | null;
};
