import type { ExtractedEvent } from '#libs/domain';
import { htmlText, isLdNode, type LdNode, ldNodes, ldText, ldValues } from '#libs/extract';
import { type Ages, readAgeRange } from '../reading/age-range.js';

type Audience = ExtractedEvent['audience'];

/** Who it is for: `audience` labels and ages, `typicalAgeRange`. A typical range keeps nobody out: `enforced` is false. */
export function audienceOf(node: LdNode): Audience {
  const groups = ldNodes(node, 'audience');
  const labels = [
    ...groups.map((group) => ldText(group, 'audienceType') ?? ldText(group, 'name')),
    ...ldValues(node, 'audience')
      .filter((value) => !isLdNode(value))
      .map(String),
  ];
  const range = ldText(node, 'typicalAgeRange');
  const typical = range === null ? null : readAgeRange(range);
  if (range !== null && typical === null) labels.push(range);
  const required = agesOf(groups, 'requiredMinAge', 'requiredMaxAge');
  const suggested = typical ?? agesOf(groups, 'suggestedMinAge', 'suggestedMaxAge');
  const ages = required ?? suggested;
  return {
    labels: [...new Set(labels.flatMap((label) => (label === null ? [] : [htmlText(label)])))],
    minAge: ages?.min ?? null,
    maxAge: ages?.max ?? null,
    enforced: ages === null ? null : required !== null,
  };
}

function agesOf(groups: readonly LdNode[], minimum: string, maximum: string): Ages | null {
  for (const group of groups) {
    const min = age(ldText(group, minimum));
    const max = age(ldText(group, maximum));
    if (min !== null || max !== null) return { min, max };
  }
  return null;
}

function age(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/u.test(text) ? Number(text) : null;
}
