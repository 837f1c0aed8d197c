import type { Linker, SourcePart } from '#libs/domain';
import { keysOf } from '../same/blocking-keys.js';
import { placeOf } from '../same/evidence.js';
import { isConflict } from '../same/is-conflict.js';
import { judgeTraits } from '../same/judge.js';
import { traitsOf, type Traits } from '../same/traits.js';
import { weightOf } from '../same/weight-of.js';
import { DIFFERENT, linkParts } from './link-parts.js';

/** Raise when the judging changes: then all that is listed is compared anew. */
export const JUDGING = '3';

/** How what several sources list is found to be one gathering. */
export const LINKER: Linker = {
  blocksOf: (part) => keysOf(read(part)),
  link: (parts, decisions, asked) => {
    // Each part meets many others, and is read once.
    const traits = new Map<string, Traits>();
    const of = (part: SourcePart): Traits => {
      const known = traits.get(part.id) ?? read(part);
      traits.set(part.id, known);
      return known;
    };
    return linkParts(
      parts,
      decisions,
      (part) => keysOf(of(part)),
      (one, other) => {
        // Most of what shares a title and an hour is elsewhere, and that is soon seen.
        if (placeOf(of(one), of(other)).verdict === 'different') return DIFFERENT;
        const judgement = judgeTraits(of(one), of(other));
        return { ...judgement, weight: weightOf(judgement), conflict: isConflict(judgement) };
      },
      asked,
    );
  },
};

function read({ id, sourceIds, hostName, prepared: { run, listing } }: SourcePart): Traits {
  return traitsOf({ id, sourceId: sourceIds[0] ?? '', hostName, run, listing });
}
