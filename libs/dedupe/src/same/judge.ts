import { evidenceOf, type Evidence } from './evidence.js';
import type { Heard } from './heard.js';
import { keysOf } from './blocking-keys.js';
import type { Judgement } from './judgement.js';
import { reasonsOf } from './reasons-of.js';
import { traitsOf, type Traits } from './traits.js';

/**
 * Whether two listings of different sources are one gathering. `same` only where that is safe: the place is the same beyond doubt (or a
 * page, a link or a text that only this gathering has is), the dates are, the title is, and nothing says that they are for different people.
 * Which is given first makes no difference to the verdict or the reasons.
 */
export function judge(one: Heard, other: Heard): Judgement {
  return judgeTraits(traitsOf(one), traitsOf(other));
}

/** As {@link judge}, of traits that were read before. */
export function judgeTraits(one: Traits, other: Traits): Judgement {
  const evidence = evidenceOf(one, other);
  const why = reasonsOf(evidence);
  const verdict = verdictOn(evidence);
  // What no look-up brings together is not merged when it meets by chance: the outcome must not depend on what else is looked at.
  if (verdict === 'same' && !haveKeyInCommon(one, other))
    return { verdict: 'doubtful', why: [...why, { kind: 'keys', is: 'none' }] };
  return { verdict, why };
}

function haveKeyInCommon(one: Traits, other: Traits): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}

function verdictOn(evidence: Evidence): Judgement['verdict'] {
  const { place, people, modesClash, time, sameRoom, title } = evidence;
  if (place.verdict === 'different' || modesClash || people.kind === 'apart') return 'different';
  if (time.kind === 'apart' || time.kind === 'unknown') return 'different';
  if (sameRoom === false) return title.kind === 'equal' && isLinked(evidence) ? 'doubtful' : 'different';
  const verdict = place.verdict === 'same' ? inOnePlace(evidence) : somewhere(evidence);
  return verdict === 'same' && people.kind !== 'alike' && !isCopied(evidence) ? 'doubtful' : verdict;
}

/** The place is known to be one. */
function inOnePlace(evidence: Evidence): Judgement['verdict'] {
  const { time, title } = evidence;
  switch (time.kind) {
    case 'equal':
    case 'one-of':
    case 'wall':
      return atOneTime(evidence);
    case 'day-only':
      return title.kind === 'equal' || (title.kind === 'contained' && isCopied(evidence)) ? 'same' : likely(evidence);
    case 'moved':
      if (title.kind === 'equal' && time.sameEnd === true) return 'same';
      return time.overlap === false && !isLinked(evidence) ? 'different' : likely(evidence);
    case 'within':
    case 'some':
    case 'slot':
      return likely(evidence);
    default:
      return 'different';
  }
}

/** The same place at the same time: two things that are on there at once are told apart by their titles. */
function atOneTime(evidence: Evidence): Judgement['verdict'] {
  const { title, time, sameHost, otherOrganizer, sameRoom } = evidence;
  switch (title.kind) {
    case 'equal':
      return otherOrganizer && title.telling < 2 && !isCopied(evidence) ? 'doubtful' : 'same';
    case 'contained':
      return title.telling >= 2 || sameHost || isCopied(evidence) ? 'same' : 'doubtful';
    case 'bare':
      if (otherOrganizer) return isCopied(evidence) ? 'doubtful' : 'different';
      return sameHost || isCopied(evidence) ? 'same' : 'doubtful';
    case 'partly':
      return isCopied(evidence) || (title.telling >= 2 && sameHost && time.sameEnd === true && sameRoom !== null)
        ? 'same'
        : 'doubtful';
    case 'unlike':
      return isCopied(evidence) ? 'doubtful' : 'different';
  }
}

/** It is not known whether the place is one: nothing but what only this gathering has makes them the same. */
function somewhere(evidence: Evidence): Judgement['verdict'] {
  const { time, title, sameHost, hasBranches, otherOrganizer } = evidence;
  if (time.kind !== 'equal' && time.kind !== 'one-of') return isLinked(evidence) ? likely(evidence) : 'different';
  if (title.kind === 'unlike') return isLinked(evidence) ? 'doubtful' : 'different';
  if (isCopied(evidence) && title.kind !== 'bare' && title.kind !== 'partly') return 'same';
  if (title.kind === 'equal' && time.sameEnd !== false && !otherOrganizer) {
    const named = evidence.place.because === 'name-and-town';
    if (title.telling >= 2 && (named || (sameHost && !hasBranches))) return 'same';
    if (named && sameHost) return 'same';
  }
  if (title.kind === 'bare') return sameHost ? 'doubtful' : 'different';
  return title.kind === 'partly' && !isLinked(evidence) ? 'different' : 'doubtful';
}

function likely(evidence: Evidence): Judgement['verdict'] {
  const { title } = evidence;
  return title.kind === 'equal' || title.kind === 'contained' || isLinked(evidence) ? 'doubtful' : 'different';
}

/** Whether both show one page, booking, link or text of their own. */
function isCopied({ samePage, sameBooking, sameLink, sameText }: Evidence): boolean {
  return samePage || sameBooking || sameLink || sameText;
}

function isLinked(evidence: Evidence): boolean {
  return isCopied(evidence) || evidence.sameHost;
}
