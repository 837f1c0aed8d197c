/** A day as the number of days since 1 January 1970; times are minutes after midnight on the host's clock. */
export type Day = number;

/** One date that a host changed by hand. */
export type Changed = {
  readonly day: Day;
  readonly minute: number;
  readonly cancelled: boolean;
  readonly title: string | null;
};

/** "This date and all after it" of a series that stays one. */
export type Later = {
  readonly from: Day;
  readonly byDays: number;
  readonly minute: number;
  readonly cancelled: boolean;
};

/** A group that meets every week, or every other, as its host's calendar keeps it: one rule, and what differs from it. */
export type Group = {
  readonly uid: string;
  readonly title: string;
  readonly first: Day;
  /** Weeks from one date to the next. */
  readonly every: 1 | 2;
  readonly minute: number;
  /** The last day on which it may meet; null for ever. */
  readonly until: Day | null;
  readonly without: ReadonlySet<Day>;
  /** Dates beside the rule, at the group's own time. */
  readonly extra: ReadonlySet<Day>;
  /** By the day that the rule, or the list of extra dates, gives. */
  readonly changed: ReadonlyMap<Day, Changed>;
  readonly later: Later | null;
  /** How often it was edited: SEQUENCE. */
  readonly edits: number;
};

/** A date as people read it in a calendar. */
export type Meeting = {
  readonly day: Day;
  readonly minute: number;
  readonly cancelled: boolean;
  readonly title: string;
};

/** The days that a group's rule and its list of extra dates give, up to a day. */
export function daysOf({ first, every, until, without, extra }: Group, last: Day): readonly Day[] {
  const days = new Set<Day>(extra);
  for (let day = first; day <= Math.min(last, until ?? last); day += 7 * every) days.add(day);
  return [...days].filter((day) => day <= last && !without.has(day)).sort((a, b) => a - b);
}

/** When a group meets, told in the plainest way: day by day, by adding, with no rule of any calendar format. */
export function meetingsOf(group: Group, last: Day): readonly Meeting[] {
  return daysOf(group, last).map((day) => {
    const own = group.changed.get(day);
    if (own !== undefined) return { ...own, title: own.title ?? group.title };
    const { later, title, minute } = group;
    if (later === null || day < later.from) return { day, minute, cancelled: false, title };
    return { day: day + later.byDays, minute: later.minute, cancelled: later.cancelled, title };
  });
}
