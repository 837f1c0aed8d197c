import type { Match } from '#libs/domain';

/** One reason in words, with the sentence it rests on where there is one. */
export type WhyLine = { readonly text: string; readonly quote: string | null };

const MOST = 5;

/** Why a gathering is in the list: the musts it is known to meet, then what adds most to its score. Nothing is added in telling. */
export function whyLines(match: Match, most: number = MOST): readonly WhyLine[] {
  const met = (match.holds ?? []).map(({ because, claim }) => ({ text: because, quote: claim.quote }));
  const liked = match.contributions
    .filter(({ facet, value }) => value > 0 && facet !== 'documentation')
    .map(({ because, claim }) => ({ text: because, quote: claim?.quote ?? null }));
  const seen = new Set<string>();
  return [...met, ...liked].filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, most);
}

/** What is not known, as the questions to put; `decides` marks those that stand between it and a fit. */
export function unknownLines(match: Match): readonly { readonly question: string; readonly decides: boolean }[] {
  return match.unknowns.map(({ question, strength }) => ({
    question,
    decides: strength === 'must' || strength === 'never',
  }));
}
