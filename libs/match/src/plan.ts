import type { DemandElement, Goal, Instant, Mode, Needs } from '#libs/domain';
import { type WallClock, wallClock } from './time/wall-clock.js';
import { instantMs } from './time/instant-ms.js';
import { type WeeklyWindows, weeklyWindows } from './time/weekly-windows.js';
import type { TravelEnd } from './travel/travel-estimate.js';
import type { TravelMode } from './travel/travel-mode.js';
import { type NeedGroup, groupNeeds } from './verdict/prepared-need.js';

/** A person's needs made ready: every default filled, every set a set, one clock for all. */
export type Plan = {
  readonly at: Instant;
  readonly atMs: number;
  readonly clock: WallClock;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly windows: WeeklyWindows | null;
  /** Musts and nevers: what decides the verdict. */
  readonly gates: readonly NeedGroup[];
  /** Strong, nice and avoid: what decides the order. */
  readonly wishes: readonly NeedGroup[];
  readonly belong: ReadonlySet<string>;
  /** Communities whose spaces are wanted; to belong is to want. */
  readonly show: ReadonlySet<string>;
  readonly mustAffirm: readonly string[];
  readonly never: ReadonlySet<string>;
  /** A gendered group must say that it includes trans people. */
  readonly transInclusion: boolean;
  readonly home: TravelEnd | null;
  readonly travelMode: TravelMode;
  readonly maxKm: number | null;
  readonly maxMinutes: number | null;
  readonly maxMoney: number | null;
  readonly modes: ReadonlySet<Mode> | null;
  readonly age: number | null;
  readonly goals: readonly Goal[];
  /** Lower case. */
  readonly interests: readonly string[];
  readonly ceiling: number;
  readonly stretch: number;
  /** Somebody said what is doable: only then does demand count in the score. */
  readonly demandStated: boolean;
  readonly ratings: Partial<Record<DemandElement, number>>;
};

const CEILING = 40;
const STRETCH = 50;

/** Reads needs once. */
export function planOf(needs: Needs, at: Instant): Plan {
  const groups = groupNeeds(needs.needs ?? []);
  const isGate = (group: NeedGroup): boolean =>
    group.some(({ strength }) => strength === 'must' || strength === 'never');
  const modes = needs.modes ?? [];
  return {
    at,
    atMs: instantMs(at),
    clock: wallClock(),
    ...windowOf(needs, at),
    windows: weeklyWindows(needs.when),
    gates: groups.filter(isGate),
    wishes: groups.filter((group) => !isGate(group)),
    ...spacesOf(needs),
    home: needs.home ?? null,
    ...travelOf(needs),
    maxMoney: needs.money?.max ?? null,
    modes: modes.length === 0 ? null : new Set(modes),
    age: needs.age ?? null,
    goals: [...new Set(needs.goals)],
    interests: (needs.interests ?? []).map((interest) => interest.trim().toLowerCase()).filter((text) => text !== ''),
    ...demandLimits(needs),
  };
}

/** What is past is past, whatever the window says. */
function windowOf({ window }: Needs, at: Instant): Pick<Plan, 'from' | 'until'> {
  const from = window?.from ?? at;
  return { from: from > at ? from : at, until: window?.until ?? null };
}

function spacesOf({ spaces }: Needs): Pick<Plan, 'belong' | 'show' | 'mustAffirm' | 'never' | 'transInclusion'> {
  const belong = new Set(spaces?.belong);
  const mustAffirm = [...new Set(spaces?.mustAffirm)];
  return {
    belong,
    show: new Set([...belong, ...(spaces?.show ?? [])]),
    mustAffirm,
    never: new Set(spaces?.never),
    transInclusion: belong.has('trans') || belong.has('nonbinary') || mustAffirm.includes('trans'),
  };
}

/** Without a mode of travel the bus is assumed, which is slower than most. */
function travelOf({ travel }: Needs): Pick<Plan, 'travelMode' | 'maxKm' | 'maxMinutes'> {
  return {
    travelMode: travel?.mode ?? 'transit',
    maxKm: travel?.maxKm ?? null,
    maxMinutes: travel?.maxMinutes ?? null,
  };
}

function demandLimits({ demand }: Needs): Pick<Plan, 'ceiling' | 'stretch' | 'demandStated' | 'ratings'> {
  const { ceiling, stretch, ratings } = demand ?? {};
  return {
    ceiling: ceiling ?? Math.min(CEILING, stretch ?? CEILING),
    stretch: stretch ?? Math.max(STRETCH, ceiling ?? STRETCH),
    demandStated: ceiling !== undefined || stretch !== undefined,
    ratings: ratings ?? {},
  };
}
