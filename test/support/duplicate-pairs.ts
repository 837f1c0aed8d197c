import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heard } from '#libs/dedupe';
import { heardAs, type Told } from './told-listing.js';

/** Two listings as two sources publish them, and whether they are one gathering: what a careful person would say who knows both. */
export type LabelledPair = {
  readonly theme: string;
  readonly about: string;
  readonly label: 'same' | 'different';
  /** Of pairs that are different: whether it is the place that differs. */
  readonly otherPlace: boolean;
  readonly a: Heard;
  readonly b: Heard;
};

type PairFile = {
  readonly theme: string;
  readonly zone: string;
  readonly pairs: readonly {
    readonly label: LabelledPair['label'];
    readonly about: string;
    readonly places?: 'different';
    readonly a: Told;
    /** Only what it says differently from `a`; null for what it does not say. */
    readonly b: Partial<Told>;
  }[];
};

const FOLDER = join('test', 'gold', 'dedupe');

/**
 * The labelled pairs, made by hand: those that the rules may be tuned on, or those that were written before any tuning and are only
 * measured (`held-out`). By file, then in the order of the file.
 */
export function duplicatePairs(part: 'tuning' | 'held-out'): readonly LabelledPair[] {
  const files = readdirSync(join(FOLDER, part)).sort();
  return files.flatMap((file) => {
    const { zone, pairs } = JSON.parse(readFileSync(join(FOLDER, part, file), 'utf8')) as PairFile;
    return pairs.map(({ label, about, places, a, b }, at): LabelledPair => {
      const id = `${file.replace('.json', '')} ${String(at + 1)}`;
      const told = { zone, ...a };
      return {
        theme: file.replace('.json', ''),
        about,
        label,
        otherPlace: places === 'different',
        a: heardAs(`${id} a`, told),
        b: heardAs(`${id} b`, { ...told, ...b }),
      };
    });
  });
}
