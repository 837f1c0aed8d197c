export {
  absenceStep,
  isBelievable,
  JUDGING,
  LINKER,
  resolve,
  sayReason,
  type AbsenceStep,
  type Reason,
} from '#libs/dedupe';
export { detect, importerOf, IMPORTERS, type Importer, type Probe } from '#libs/importers';
export { annotate } from '#libs/annotate';
export { locate, placeById, type LocateHints } from '#libs/normalise';
export { conditionOf, type AlertReason, type AskedSource, type Condition } from './condition-of.js';
export { turnMsOf } from './turn-ms-of.js';
export { prepare, prepareLazily, prepareListing, type Host } from './prepare.js';
export { onward } from './onward.js';
export { look } from './probe/look.js';
export { probeAddress, type Asked, type ProbePorts, type ProbeQuestion } from './probe/probe-address.js';
export { alone, read, type RunAnswers } from './read.js';
export { READING } from './reading.js';
export { withPlaces, type SourceWhereabouts } from './with-places.js';
export { withClaims } from './with-claims.js';
