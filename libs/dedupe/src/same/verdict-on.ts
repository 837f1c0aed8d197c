import type { Evidence } from './evidence.js';
import type { Judgement } from './judgement.js';
import { DISAGREE } from './place/same-place.js';
import { isCopied, isLinked, isOnePage } from './links.js';

type Verdict = Judgement['verdict'];

/** What follows from the evidence. Whatever speaks against it comes first; then a safe case for it; the rest is for a person, or is two. */
export function verdictOn(evidence: Evidence): Verdict {
  const { place, people, modesClash, time, sameRoom } = evidence;
  if (place.verdict === 'different' || modesClash || people.kind === 'apart') return 'different';
  if (time.kind === 'apart' || time.kind === 'unknown') return 'different';
  if (sameRoom === false) return mayBeOneRoom(evidence) ? 'doubtful' : 'different';
  // A name with its town in it is enough where one host says both.
  const isOne = place.verdict === 'same' || (place.because === 'name-and-town' && evidence.sameHost);
  const verdict = isOne ? IN_ONE_PLACE[time.kind](evidence) : somewhere(evidence);
  const isUnsafe =
    evidence.onlineInOneTitle ||
    (people.kind !== 'alike' && !isCopied(evidence)) ||
    (!isOne && DISAGREE.has(place.because));
  return verdict === 'same' && isUnsafe ? 'doubtful' : verdict;
}

/** The place is known to be one: by how the times stand to each other. */
const IN_ONE_PLACE: Readonly<Record<Evidence['time']['kind'], (evidence: Evidence) => Verdict>> = {
  equal: (evidence) => AT_ONE_TIME[evidence.title.kind](evidence),
  'one-of': (evidence) => AT_ONE_TIME[evidence.title.kind](evidence),
  wall: (evidence) => AT_ONE_TIME[evidence.title.kind](evidence),
  'day-only': (evidence) => {
    const { kind } = evidence.title;
    return kind === 'equal' || (kind === 'contained' && isCopied(evidence)) ? 'same' : likely(evidence);
  },
  moved: atAnotherHour,
  // A festival, and what is on within it.
  within: ({ title }) => (title.kind === 'equal' ? 'doubtful' : 'different'),
  some: likely,
  slot: likely,
  apart: () => 'different',
  unknown: () => 'different',
};

/** The same place at the same time: two things that are on there at once are told apart by their titles. */
const AT_ONE_TIME: Readonly<Record<Evidence['title']['kind'], (evidence: Evidence) => Verdict>> = {
  equal: (evidence) =>
    evidence.otherOrganizer && evidence.title.telling < 2 && !isCopied(evidence) ? 'doubtful' : 'same',
  contained: (evidence) =>
    evidence.title.telling >= 2 || evidence.sameHost || isCopied(evidence) ? 'same' : 'doubtful',
  bare: (evidence) => {
    if (evidence.otherOrganizer) return isCopied(evidence) ? 'doubtful' : 'different';
    return isLinked(evidence) ? 'same' : 'doubtful';
  },
  partly: (evidence) => {
    if (isOnePage(evidence) && evidence.time.sameEnd !== false) return 'same';
    return evidence.title.telling >= 2 || isCopied(evidence) ? 'doubtful' : 'different';
  },
  unlike: (evidence) => (isCopied(evidence) ? 'doubtful' : 'different'),
};

/** A room goes by several names, but two groups of one common name may well meet in two rooms. */
function mayBeOneRoom(evidence: Evidence): boolean {
  const { title } = evidence;
  return title.kind === 'equal' && (title.telling >= 2 || isLinked(evidence));
}

/** Doors or start, a set-up time counted in or not: the end is the same. Two sittings of one thing end apart. */
function atAnotherHour(evidence: Evidence): Verdict {
  const { time, title } = evidence;
  if (title.kind === 'equal' && time.sameEnd === true) return 'same';
  if (title.kind === 'contained') return time.sameEnd === true || isOnePage(evidence) ? 'doubtful' : 'different';
  if (title.kind !== 'equal') return 'different';
  return time.overlap === false && !isLinked(evidence) ? 'different' : 'doubtful';
}

/** It is not known whether the place is one: nothing but what only this gathering has makes them the same. */
function somewhere(evidence: Evidence): Verdict {
  const { time, title, otherOrganizer } = evidence;
  if (time.kind !== 'equal' && time.kind !== 'one-of') return isOnePage(evidence) ? likely(evidence) : 'different';
  switch (title.kind) {
    case 'unlike':
    case 'partly':
      return isCopied(evidence) ? 'doubtful' : 'different';
    case 'bare':
      return isLinked(evidence) && !otherOrganizer ? 'doubtful' : 'different';
    default:
      if (isCopied(evidence)) return mayBeOfManyHouses(evidence) ? 'doubtful' : 'same';
      if (otherOrganizer) return 'different';
      return isOfItsOwn(evidence) ? 'same' : mayBeOne(evidence) ? 'doubtful' : 'different';
  }
}

/** A title that hardly two gatherings have, at one time, of one host with one house or in a building that is named with its town. */
function isOfItsOwn({ title, time, place, sameHost, hasBranches }: Evidence): boolean {
  if (title.kind !== 'equal' || title.telling < 2 || time.sameEnd === false) return false;
  return place.because === 'name-and-town' || (sameHost && !hasBranches);
}

/** "Story time" has one page, one booking form and one text for all branches of a library. */
function mayBeOfManyHouses({ title, hasBranches, place, sameLink }: Evidence): boolean {
  return hasBranches && title.telling < 2 && place.because === 'unsaid' && !sameLink;
}

function mayBeOne({ title, place, sameHost }: Evidence): boolean {
  return title.telling >= 2 || sameHost || (place.because !== 'unsaid' && place.because !== 'online');
}

function likely(evidence: Evidence): Verdict {
  const { kind } = evidence.title;
  return kind === 'equal' || kind === 'contained' || isOnePage(evidence) ? 'doubtful' : 'different';
}
