import { type Candidate, byChance } from './candidate.js';

/** The candidate that stands for its series, and the others of it with the same verdict. */
export type Representative = { readonly best: Candidate; readonly others: readonly Candidate[] };

const ALONE: readonly Candidate[] = [];

/** One for each series: the better verdict, then the better score, then the sooner. */
export function onePerSeries(all: readonly Candidate[]): readonly Representative[] {
  const series = new Map<string, Candidate | Candidate[]>();
  for (const candidate of all) {
    const same = series.get(candidate.series);
    if (same === undefined) series.set(candidate.series, candidate);
    else if (Array.isArray(same)) same.push(candidate);
    else series.set(candidate.series, [same, candidate]);
  }
  return [...series.values()].map((members) => {
    if (!Array.isArray(members)) return { best: members, others: ALONE };
    const best = members.reduce((a, b) => (isBetter(b, a) ? b : a));
    return { best, others: members.filter((one) => one !== best && one.verdict === best.verdict) };
  });
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.verdict !== b.verdict) return a.verdict === 'fits';
  if (a.score !== b.score) return a.score > b.score;
  if (a.start !== b.start) return a.start < b.start;
  return byChance(a, b) < 0;
}
