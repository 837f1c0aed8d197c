import type { PairReason } from '#libs/domain';

const WORDS: Readonly<Record<string, string>> = {};

/** Why two listings were not told apart by themselves, each reason in a sentence. */
export function pairWords(why: readonly PairReason[]): readonly string[] {
  return why.map(({ kind, a = null, b = null }) => {
    const words = WORDS[kind] ?? kind;
    return a === null && b === null ? words : `${words} “${a ?? 'not known'}” and “${b ?? 'not known'}”.`;
  });
}
