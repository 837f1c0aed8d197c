import type { Looked, ReadingWay } from '#libs/domain';
import { leadsOf } from '#libs/importers';

/** What an address alone says, before anything is asked. */
export function waysByAddress(url: string): readonly ReadingWay[] {
  return joined(
    leadsOf({ url, contentType: null, text: null }).map(({ importer, lead }) => ({ ...lead, importer: importer.key })),
  );
}

/** What an answer is and where it points to, with what its address said; best first, each way once. */
export function waysByAnswer(url: string, looked: Looked, before: readonly ReadingWay[]): readonly ReadingWay[] {
  const itself = looked.recognised.map(({ importer, detection }) => ({
    importer,
    platform: detection.platform,
    url,
    options: {},
    confidence: detection.confidence,
    evidence: detection.evidence,
    question: null,
  }));
  return joined([...before, ...looked.leads, ...itself]);
}

/** Two signs of one way count as the stronger one, and all of them are told. */
function joined(ways: readonly ReadingWay[]): readonly ReadingWay[] {
  const byKey = new Map<string, ReadingWay>();
  for (const way of ways) {
    const key = `${way.importer} ${way.url} ${JSON.stringify(way.options)}`;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? way : both(known, way));
  }
  return [...byKey.values()].sort((a, b) => b.confidence - a.confidence);
}

function both(one: ReadingWay, other: ReadingWay): ReadingWay {
  const [strong, weak] = one.confidence >= other.confidence ? [one, other] : [other, one];
  return {
    ...strong,
    evidence: [...new Set([...strong.evidence, ...weak.evidence])],
    question: strong.question ?? weak.question,
  };
}
