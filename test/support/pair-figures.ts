import { judge, type Judgement } from '#libs/dedupe';
import type { LabelledPair } from './duplicate-pairs.js';

/** How the verdicts on labelled pairs compare with their labels. A doubtful pair is not merged. */
export type PairFigures = {
  readonly pairs: number;
  /** Of the merged pairs, the share that is one gathering; of the pairs that are one, the share that is merged. */
  readonly precision: number;
  readonly recall: number;
  /** Merged pairs whose places differ. */
  readonly acrossVenues: number;
  readonly doubtful: number;
  /** Pairs whose verdict is not their label, and those left to a person. */
  readonly wrong: readonly JudgedPair[];
  readonly open: readonly JudgedPair[];
};

export type JudgedPair = LabelledPair & { readonly judgement: Judgement };

export function pairFigures(pairs: readonly LabelledPair[]): PairFigures {
  const judged = pairs.map((pair): JudgedPair => ({ ...pair, judgement: judge(pair.a, pair.b) }));
  const merged = judged.filter(({ judgement }) => judgement.verdict === 'same');
  const right = merged.filter(({ label }) => label === 'same').length;
  const open = judged.filter(({ judgement }) => judgement.verdict === 'doubtful');
  return {
    pairs: pairs.length,
    precision: right / merged.length,
    recall: right / pairs.filter(({ label }) => label === 'same').length,
    acrossVenues: merged.filter(({ otherPlace }) => otherPlace).length,
    doubtful: open.length / pairs.length,
    wrong: judged.filter(({ label, judgement }) => judgement.verdict !== label && judgement.verdict !== 'doubtful'),
    open,
  };
}
