import { attributeOf } from '#libs/domain';
import type { Plan } from '../plan.js';
import type { Facts } from './facts.js';
import { type Finding, GATE, find } from './finding.js';
import type { Broken, Gate } from './gate.js';
import type { NeedGroup, PreparedNeed } from './prepared-need.js';

/** Every must and never, with Kleene's logic; alternatives are one question. */
export function passNeeds(gate: Gate, plan: Plan, facts: Facts): void {
  for (const group of plan.gates) passGroup(gate, group, facts);
}

function passGroup(gate: Gate, group: NeedGroup, facts: Facts): void {
  const unknown: { readonly need: PreparedNeed; readonly finding: Finding }[] = [];
  const failed: Broken[] = [];
  for (const need of group) {
    const finding = find(need, facts, GATE);
    if (finding.truth === 'T') {
      gate.held.push({ attribute: need.attribute, claim: finding.claim, noticeDays: finding.noticeDays });
      return;
    }
    if (finding.truth === 'U') unknown.push({ need, finding });
    else failed.push({ need: need.attribute, claim: finding.claim });
  }
  const first = mostPatient(unknown);
  if (first === undefined) {
    gate.broken.push(...failed);
    return;
  }
  const { need, finding } = first;
  if (need.unknown === 'exclude') gate.broken.push({ need: need.attribute, claim: finding.claim });
  else
    gate.open.push({
      attribute: need.attribute,
      strength: need.strength,
      question: questionAbout(need.attribute),
      asks: need.unknown === 'ask',
      claim: finding.claim,
    });
}

/** Among unknown alternatives the one that may stay unknown decides, then the one that may be asked. */
function mostPatient<T extends { readonly need: PreparedNeed }>(unknown: readonly T[]): T | undefined {
  return (
    unknown.find(({ need }) => need.unknown === 'ok') ??
    unknown.find(({ need }) => need.unknown === 'ask') ??
    unknown[0]
  );
}

/** The one question that would settle an attribute. */
export function questionAbout(attribute: string): string {
  return (
    attributeOf(attribute)?.ask ?? `Could you tell me about ${attribute.replace(/^\w+\./, '').replaceAll('-', ' ')}?`
  );
}
