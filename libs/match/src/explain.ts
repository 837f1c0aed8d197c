import type { Match, Unknown } from '#libs/domain';
import { cautionsOf } from './cautions.js';
import { printedDemand } from './demand/demand-index.js';
import type { Listed } from './list/listed.js';
import type { Plan } from './plan.js';
import { scoreOf } from './score/score.js';
import { dateOf, dayOf } from './time/instant-ms.js';
import { type Finding, WISH, find } from './verdict/finding.js';
import type { Shown } from './verdict/judge.js';
import { questionAbout } from './verdict/needs-gate.js';
import type { PreparedNeed } from './verdict/prepared-need.js';
import { sayClaim } from './words/say-claim.js';

/** Puts one listed gathering into words: every number with its reason, everything unknown with its question. */
export function explain(plan: Plan, weights: readonly number[], { shown, alsoOn }: Listed): Match {
  const { gathering, gate, verdict, on } = shown;
  const { score, interval, parts, demand } = scoreOf(plan, weights, shown);
  const wishes = wishFindings(plan, shown);
  const contributions = parts
    .map(({ facet, value, because, claim }) => ({ facet, value, because: because(), claim }))
    .sort(
      (a, b) => Math.abs(b.value) - Math.abs(a.value) || compare(a.facet, b.facet) || compare(a.because, b.because),
    );
  return {
    id: gathering.id,
    start: on.start,
    alsoOn,
    verdict,
    score,
    interval,
    demand: printedDemand(demand),
    contributions,
    unknowns: unknownsOf(shown, wishes),
    cautions: cautionsOf(plan, shown, contributions),
    askBy: askBy(shown, wishes),
    holds: gate.held.flatMap(({ attribute, claim }) =>
      claim === null ? [] : [{ attribute, because: sayClaim(claim), claim }],
    ),
  };
}

type WishFinding = { readonly need: PreparedNeed; readonly finding: Finding };

function wishFindings(plan: Plan, { facts }: Shown): readonly WishFinding[] {
  return plan.wishes.flatMap((group) => {
    const findings = group.map((need) => ({ need, finding: find(need, facts, WISH) }));
    const met = findings.filter(({ finding }) => finding.truth === 'T');
    return met.length > 0 ? met : findings;
  });
}

const ORDER = { must: 0, never: 0, strong: 1, avoid: 2, nice: 3 } as const;

function unknownsOf({ gate }: Shown, wishes: readonly WishFinding[]): readonly Unknown[] {
  const musts = gate.open.map(({ attribute, strength, question }) => ({ attribute, strength, question }));
  const wished = wishes
    .filter(({ finding }) => finding.truth === 'U')
    .map(({ need }) => ({
      attribute: need.attribute,
      strength: need.strength,
      question: questionAbout(need.attribute),
    }))
    .sort((a, b) => ORDER[a.strength] - ORDER[b.strength]);
  const seen = new Set<string>();
  return [...musts, ...wished].filter(({ question }) => !seen.has(question) && seen.add(question));
}

/** The first date by which something has to be asked for. */
function askBy({ facts, gate }: Shown, wishes: readonly WishFinding[]): string | null {
  const notices = [...gate.held, ...wishes.map(({ finding }) => finding)].flatMap(({ noticeDays }) => noticeDays ?? []);
  if (facts.date === null || notices.length === 0) return null;
  return dateOf(dayOf(facts.date) - Math.max(...notices));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
