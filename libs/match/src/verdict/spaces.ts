import type { Claim } from '#libs/domain';
import { claimsAbout } from '../claims/claim-index.js';
import { evidenceOn } from '../claims/evidence.js';
import type { Plan } from '../plan.js';
import { sayCommunity } from '../words/say-community.js';
import { byStrength, isGuess } from './finding.js';
import type { Facts } from './facts.js';
import type { Gate, Open } from './gate.js';
import { type Relation, relationsOf } from './relation.js';

const GENDERED: ReadonlySet<string> = new Set(['women', 'men']);
const INCLUDES_TRANS: ReadonlySet<string> = new Set(['explicit-yes', 'enby-included', 'trans-women-only-stated']);
const OWN_SPACE: ReadonlySet<string> = new Set(['closed_to', 'centered_on', 'led_by', 'families_of', 'about']);

/** Whom a gathering is for, against what this person said about spaces. Closed groups were left out before. */
export function passSpaces(gate: Gate, plan: Plan, facts: Facts): void {
  const relations = relationsOf(claimsAbout(facts.claims, 'identity.relation'));
  for (const relation of relations) {
    const answer = answerTo(plan, relation, facts);
    if (answer === 'no') gate.broken.push({ need: 'identity.relation', claim: relation.claim });
    if (answer === 'ask') ask(gate, alliesQuestion(relation));
  }
  for (const community of plan.mustAffirm) {
    const proof = proofOf(relations, community, plan);
    if (proof === null) ask(gate, affirmQuestion(community));
    else gate.held.push({ attribute: 'identity.relation', claim: proof, noticeDays: null });
  }
  if (plan.transInclusion && relations.some(isGendered)) passTransInclusion(gate, facts);
}

/** Two sources that say the same thing leave one question, not two. */
function ask({ open }: Gate, question: Open): void {
  if (!open.some((other) => other.question === question.question)) open.push(question);
}

function answerTo(plan: Plan, relation: Relation, facts: Facts): 'yes' | 'no' | 'ask' {
  const { kind, communities, claim } = relation;
  if (OWN_SPACE.has(kind) && communities.some((community) => plan.never.has(community))) return 'no';
  if (kind === 'families_of') return isFamily(plan, communities) || claim.confidence < 0.6 ? 'yes' : 'no';
  if (kind !== 'centered_on' || claim.confidence < 0.6) return 'yes';
  if (communities.every((community) => plan.belong.has(community))) return 'yes';
  const allies = alliesWelcome(facts);
  if (allies === 'no') return 'no';
  if (communities.some((community) => plan.show.has(community))) return allies === 'yes' ? 'yes' : 'ask';
  return allies === 'yes' && plan.goals.includes('people-who-get-it') ? 'yes' : 'no';
}

function isFamily(plan: Plan, communities: readonly string[]): boolean {
  return (
    plan.belong.has('caregivers') ||
    communities.some(
      (community) =>
        plan.belong.has(`families_of:${community}`) || (plan.show.has(community) && !plan.belong.has(community)),
    )
  );
}

function alliesWelcome(facts: Facts): 'yes' | 'no' | 'unknown' {
  const { claims } = evidenceOn(facts.claims, 'group.eligibility', facts.date);
  if (claims.some((claim) => claim.value === 'allies-ok' || claim.value === 'open')) return 'yes';
  if (claims.some((claim) => claim.value === 'lived-experience' || claim.value === 'members')) return 'no';
  return 'unknown';
}

function proofOf(relations: readonly Relation[], community: string, plan: Plan): Claim | null {
  const wanted = (named: string): boolean => plan.belong.has(named) || plan.mustAffirm.includes(named);
  const proofs = relations.filter(
    ({ kind, communities, claim }) =>
      claim.state === 'stated' &&
      claim.confidence >= 0.7 &&
      !isGuess(claim) &&
      communities.includes(community) &&
      (kind === 'led_by' || (kind === 'affirming_of' && communities.every(wanted))),
  );
  return proofs[0]?.claim ?? null;
}

function isGendered({ kind, communities }: Relation): boolean {
  return (kind === 'closed_to' || kind === 'centered_on') && communities.some((community) => GENDERED.has(community));
}

/** A gendered group that is silent about trans people is a question, never a fit. */
function passTransInclusion({ broken, open, held }: Gate, facts: Facts): void {
  const claims = [...evidenceOn(facts.claims, 'identity.trans-inclusion', facts.date).claims].sort(byStrength);
  const no = claims.find((claim) => claim.value === 'explicit-no' && claim.confidence >= 0.6);
  const yes = claims.find(
    (claim) => INCLUDES_TRANS.has(String(claim.value)) && claim.confidence >= 0.7 && !isGuess(claim),
  );
  if (no !== undefined) broken.push({ need: 'identity.trans-inclusion', claim: no });
  else if (yes !== undefined) held.push({ attribute: 'identity.trans-inclusion', claim: yes, noticeDays: null });
  else
    open.push({
      attribute: 'identity.trans-inclusion',
      strength: 'must',
      question: 'Are trans women and nonbinary people welcome at this group?',
      asks: true,
      claim: claims[0] ?? null,
    });
}

function alliesQuestion({ communities, claim }: Relation): Open {
  const question = `Is this just for people who are ${communities.map(sayCommunity).join(' and ')}, or open to anyone?`;
  return { attribute: 'identity.relation', strength: 'must', question, asks: true, claim };
}

function affirmQuestion(community: string): Open {
  const question = `Is this place openly affirming of people who are ${sayCommunity(community)}, and how does it show in who leads and what is done?`;
  return { attribute: 'identity.relation', strength: 'must', question, asks: true, claim: null };
}
