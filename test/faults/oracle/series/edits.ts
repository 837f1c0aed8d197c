import type { Seeded } from '../../../security/seeded.js';
import { daysOf, type Changed, type Day, type Group } from './group.js';

/** What a host does to a group between two visits: the group afterwards, and the one that a split made of its later dates. */
export type Edit = (group: Group, given: Given) => readonly Group[];

/** `soon` are its coming days by the rule; `name` a name that nothing has yet. */
export type Given = { readonly random: Seeded; readonly soon: readonly Day[]; readonly name: string };

/** How far ahead a host looks when changing something. */
const AHEAD = 60;

/** Edits of a host, each under the name it has in a report. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'renames all': (group, { name }) => [{ ...group, title: `Circle ${name}` }],
  'moves all to another hour': (group, { random }) => [{ ...group, minute: 60 * (9 + random.below(12)) }],
  'turns to another weekday': (group, { random }) => [
    { ...plain(group), first: group.first + 1 + random.below(5), until: group.until === null ? null : group.until + 6 },
  ],
  'meets every other week, or every week': (group) => [{ ...plain(group), every: group.every === 1 ? 2 : 1 }],
  'calls one off': (group, given) => change(group, given, (one) => ({ ...one, cancelled: true })),
  'puts one on again': (group, given) => change(group, given, (one) => ({ ...one, cancelled: false })),
  'moves one': (group, given) => change(group, given, (one) => moved(one, given.random)),
  'moves a moved one': (group, given) => {
    const day = given.soon.find((one) => group.changed.has(one));
    return day === undefined ? [group] : change(group, { ...given, soon: [day] }, (one) => moved(one, given.random));
  },
  'renames one': (group, given) => change(group, given, (one) => ({ ...one, title: `Guest ${given.name}` })),
  'takes all changes back': (group) => [{ ...group, changed: new Map(), later: null }],
  'leaves one out': (group, { random, soon }) => {
    const day = soon.length === 0 ? null : random.one(soon);
    return day === null || group.extra.has(day) ? [group] : [{ ...group, without: new Set([...group.without, day]) }];
  },
  'takes one in again': (group) => [{ ...group, without: new Set([...group.without].slice(1)) }],
  'adds a date': (group, { random, soon }) => {
    const day = (soon[0] ?? group.first) + 1 + random.below(6);
    return [{ ...group, extra: new Set([...group.extra, day]) }];
  },
  'takes an added date back': (group) => [{ ...group, extra: new Set([...group.extra].slice(1)) }],
  'changes this and all later ones': (group, given) => {
    const from = middle(given.soon);
    if (from === null) return [group];
    const later = { from, byDays: given.random.below(3), minute: 60 * (9 + given.random.below(12)) + 20 };
    return [{ ...group, later: { ...later, cancelled: given.random.below(5) === 0 } }];
  },
  // As Google Calendar does: the new part keeps the name of the old one, with the day in it.
  'splits, with a name like the old one': (group, given) =>
    split(group, given, (from) => `${group.uid.split('_')[0] ?? ''}_R${String(from)}T${given.name}`),
  // As Outlook does: another event altogether.
  'splits, with a new name': (group, given) => split(group, given, () => `split-${given.name}`),
};

/** Coming days of a group, as its host sees them. */
export function soonOf(group: Group, today: Day): readonly Day[] {
  return daysOf(group, today + AHEAD).filter((day) => day > today + 1);
}

function change(group: Group, { random, soon }: Given, how: (one: Changed) => Changed): readonly Group[] {
  if (soon.length === 0) return [group];
  const day = random.one(soon);
  const before = group.changed.get(day) ?? { day, minute: group.minute, cancelled: false, title: null };
  return [{ ...group, changed: new Map([...group.changed, [day, how(before)]]) }];
}

/** To a time of its own, so that no two dates of a group fall together. */
function moved(one: Changed, random: Seeded): Changed {
  return { ...one, day: one.day + random.below(4), minute: 60 * (9 + random.below(12)) + 1 + random.below(19) };
}

function split(group: Group, { random, soon }: Given, nameOf: (from: Day) => string): readonly Group[] {
  const from = middle(soon);
  if (from === null || group.extra.has(from)) return [group];
  const until = group.until === null ? from - 1 : Math.min(group.until, from - 1);
  const before = {
    ...group,
    until,
    changed: new Map([...group.changed].filter(([day]) => day < from)),
    without: new Set([...group.without].filter((day) => day < from)),
    extra: new Set([...group.extra].filter((day) => day < from)),
    later: group.later !== null && group.later.from < from ? group.later : null,
  };
  const after = { ...plain(group), uid: nameOf(from), first: from, minute: 60 * (9 + random.below(12)) + 40, edits: 0 };
  return [before, after];
}

/** The rule alone: whoever changes it loses what differed from it. */
function plain(group: Group): Group {
  return { ...group, without: new Set(), extra: new Set(), changed: new Map(), later: null };
}

/** Not the first of the coming days, so that something is left before it. */
function middle(soon: readonly Day[]): Day | null {
  return soon[Math.floor(soon.length / 2)] ?? null;
}
