import { attributeOf } from '#libs/domain';
import type { Plan } from '../plan.js';
import type { Facts } from './facts.js';
import { type Finding, GATE, find } from './finding.js';
import type { Broken, Gate, Held, Open } from './gate.js';
import type { NeedGroup, PreparedNeed } from './prepared-need.js';

/** Every must and never, with Kleene's logic; alternatives are one question. */
export function needsGate(plan: Plan, facts: Facts): Gate {
  const broken: Broken[] = [];
  const open: Open[] = [];
  const held: Held[] = [];
  for (const group of plan.gates) judgeGroup(group, facts, { broken, open, held });
  return { broken, open, held };
}

type Sink = { readonly broken: Broken[]; readonly open: Open[]; readonly held: Held[] };

function judgeGroup(group: NeedGroup, facts: Facts, sink: Sink): void {
  const unknown: { readonly need: PreparedNeed; readonly finding: Finding }[] = [];
  const failed: Broken[] = [];
  for (const need of group) {
    const finding = find(need, facts, GATE);
    if (finding.truth === 'T') {
      sink.held.push({ attribute: need.attribute, claim: finding.claim, noticeDays: finding.noticeDays });
      return;
    }
    if (finding.truth === 'U') unknown.push({ need, finding });
    else failed.push({ need: need.attribute, claim: finding.claim });
  }
  const first = mostPatient(unknown);
  if (first === undefined) {
    sink.broken.push(...failed);
    return;
  }
  const { need, finding } = first;
  if (need.unknown === 'exclude') sink.broken.push({ need: need.attribute, claim: finding.claim });
  else
    sink.open.push({
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
