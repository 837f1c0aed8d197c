import type { Linker, SourcePart } from '#libs/domain';
import { linkParts } from './link-parts.js';

/** Raise when the judging changes: then all that is listed is compared anew. */
export const JUDGING = '1';

const blocksOf = ({ prepared }: SourcePart): readonly string[] => [prepared.fingerprint];

/** How what several sources list is found to be one gathering. */
export const LINKER: Linker = {
  blocksOf,
  link: (parts, decisions) =>
    linkParts(parts, decisions, blocksOf, (one, other) => ({
      verdict: one.prepared.fingerprint === other.prepared.fingerprint ? 'same' : 'different',
      why: [],
    })),
};
