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
  // A name with its town in it is enough where one host says both.
  const isOne = place.verdict === 'same' || (place.because === 'name-and-town' && evidence.sameHost);
  const verdict = isOne ? inOnePlace(evidence) : somewhere(evidence);
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
      return atAnotherHour(evidence);
    case 'within':
      return title.kind === 'equal' ? 'doubtful' : 'different';
    case 'some':
    case 'slot':
      return likely(evidence);
    default:
      return 'different';
  }
}

/** The same place at the same time: two things that are on there at once are told apart by their titles. */
function atOneTime(evidence: Evidence): Judgement['verdict'] {
  const { title, time, sameHost, otherOrganizer } = evidence;
  switch (title.kind) {
    case 'equal':
      return otherOrganizer && title.telling < 2 && !isCopied(evidence) ? 'doubtful' : 'same';
    case 'contained':
      return title.telling >= 2 || sameHost || isCopied(evidence) ? 'same' : 'doubtful';
    case 'bare':
      if (otherOrganizer) return isCopied(evidence) ? 'doubtful' : 'different';
      return sameHost || isCopied(evidence) ? 'same' : 'doubtful';
    case 'partly':
      if (isOnePage(evidence) && time.sameEnd !== false) return 'same';
      return title.telling >= 2 || isCopied(evidence) ? 'doubtful' : 'different';
    case 'unlike':
      return isCopied(evidence) ? 'doubtful' : 'different';
  }
}

/** Doors or start, a set-up time counted in or not: the end is the same. Two sittings of one thing end apart. */
function atAnotherHour(evidence: Evidence): Judgement['verdict'] {
  const { time, title } = evidence;
  if (title.kind === 'equal' && time.sameEnd === true) return 'same';
  if (title.kind === 'contained') return time.sameEnd === true || isOnePage(evidence) ? 'doubtful' : 'different';
  if (title.kind !== 'equal') return 'different';
  return time.overlap === false && !isLinked(evidence) ? 'different' : 'doubtful';
}

/** It is not known whether the place is one: nothing but what only this gathering has makes them the same. */
function somewhere(evidence: Evidence): Judgement['verdict'] {
  const { time, title, sameHost, hasBranches, otherOrganizer } = evidence;
  if (time.kind !== 'equal' && time.kind !== 'one-of') return isOnePage(evidence) ? likely(evidence) : 'different';
  if (title.kind === 'unlike' || title.kind === 'partly') return isCopied(evidence) ? 'doubtful' : 'different';
  if (title.kind === 'bare') return isLinked(evidence) && !otherOrganizer ? 'doubtful' : 'different';
  if (isCopied(evidence)) return 'same';
  if (otherOrganizer) return 'different';
  if (title.kind === 'equal' && title.telling >= 2 && time.sameEnd !== false) {
    if (evidence.place.because === 'name-and-town' || (sameHost && !hasBranches)) return 'same';
  }
  return title.telling >= 2 || sameHost || isNamedAlike(evidence) ? 'doubtful' : 'different';
}

function isNamedAlike({ place }: Evidence): boolean {
  return place.because !== 'unsaid' && place.because !== 'online';
}

function likely(evidence: Evidence): Judgement['verdict'] {
  const { title } = evidence;
  return title.kind === 'equal' || title.kind === 'contained' || isOnePage(evidence) ? 'doubtful' : 'different';
}

/** Whether both lead to one page, are booked on one, or meet under one link. */
function isOnePage({ samePage, sameBooking, sameLink }: Evidence): boolean {
  return samePage || sameBooking || sameLink;
}

/** The same, or one text. */
function isCopied(evidence: Evidence): boolean {
  return isOnePage(evidence) || evidence.sameText;
}

function isLinked(evidence: Evidence): boolean {
  return isCopied(evidence) || evidence.sameHost;
}
