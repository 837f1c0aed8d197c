import type { PairReason } from '#libs/domain';
import { sayReason, type Reason } from '#libs/pipeline';

/** Why it is not sure whether two listings are one, each reason in a sentence. What an older judging said in other terms is left out. */
export function pairWords(why: readonly PairReason[]): readonly string[] {
  const sentences = why.map((reason) => sayReason(reason as unknown as Reason) as string | undefined);
  return sentences.filter((sentence) => sentence !== undefined);
}
