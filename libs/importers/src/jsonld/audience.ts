import type { ExtractedEvent } from '#libs/domain';
import { htmlText, isLdNode, type LdNode, ldNodes, ldText, ldValues } from '#libs/extract';

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

const FILLERS = new Set(['', 'age', 'ages', 'age:', 'ages:', 'year', 'years', 'yrs', 'old', 'olds']);

type Ages = { readonly min: number | null; readonly max: number | null };

/** Reads `18+`, `5-12`, `7-`, `-12`, `Ages 5 to 12`, `18 and over`, `under 5`; null for words such as `All ages`. */
export function readAgeRange(raw: string): Ages | null {
  const words = raw
    .slice(0, 60)
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !FILLERS.has(word));
  const text = words.join(' ');
  const both = /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})$/u.exec(text);
  if (both !== null) {
    const [min, max] = [Number(both[1]), Number(both[2])];
    return min <= max ? { min, max } : null;
  }
  const from = /^(\d{1,3})\s*(?:\+|-|–|and (?:over|up|older|above)|or over|plus)$/u.exec(text);
  if (from !== null) return { min: Number(from[1]), max: null };
  const until = /^(?:-|–|up to |under )\s*(\d{1,3})$/u.exec(text);
  if (until === null) return null;
  return { min: null, max: Number(until[1]) - (text.startsWith('under') ? 1 : 0) };
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
