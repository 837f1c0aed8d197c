import { DEMAND_ELEMENTS, GOALS, type Needs, WEEKDAYS } from '#libs/domain';
import { type FieldError, type FormValues, valueOf, valuesOf } from '#libs/ui';
import { homeIn } from '../site/home-in.js';

/** A place to set out from, to be picked by name: an area, never an address. */
export type Area = {
  readonly value: string;
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  /** Metres within which they set out from somewhere; left out where the point stands for itself. */
  readonly radius?: number | undefined;
};

/** The value of the area field for a home that is none of the areas on offer. */
export const KEPT_AREA = 'kept';
export const WHEN_BLOCKS = [1, 2] as const;
const TRAVEL = ['walk', 'wheelchair', 'bike', 'transit', 'car', 'lift'] as const;
const MODES = ['in-person', 'online'] as const;

/** The practical fields as a person's needs fill them. */
export function practicalToForm(needs: Needs, areas: readonly Area[]): FormValues {
  const { home, travel, money, demand, spaces } = needs;
  const area = home && areas.find((one) => one.lat === home.lat && one.lon === home.lon);
  return {
    goals: needs.goals ?? [],
    interests: (needs.interests ?? []).join(', '),
    area: area?.value ?? (home ? KEPT_AREA : ''),
    'travel.mode': travel?.mode ?? '',
    'travel.minutes': text(travel?.maxMinutes),
    money: text(money?.max),
    modes: needs.modes ?? [],
    'demand.ceiling': text(demand?.ceiling),
    'demand.stretch': text(demand?.stretch),
    'spaces.belong': spaces?.belong ?? [],
    'spaces.show': spaces?.show ?? [],
    'spaces.mustAffirm': spaces?.mustAffirm ?? [],
    ...Object.fromEntries(WHEN_BLOCKS.flatMap((block) => blockToForm(block, needs.when?.[block - 1]))),
    ...Object.fromEntries(DEMAND_ELEMENTS.map((one) => [`rating.${one}`, text(demand?.ratings?.[one])])),
  };
}

/** The practical half of the needs as the form says, and what is to be put right. What the form cannot show is kept. */
export function practicalFromForm(
  values: FormValues,
  before: Needs,
  areas: readonly Area[],
): { readonly needs: Needs; readonly errors: readonly FieldError[] } {
  const area = valueOf(values, 'area');
  const chosen = areas.find((one) => one.value === area);
  const home = chosen ? homeIn(chosen) : area === KEPT_AREA ? (before.home ?? null) : null;
  const minutes = number(values, 'travel.minutes');
  const money = number(values, 'money');
  const mode = TRAVEL.find((one) => one === valueOf(values, 'travel.mode'));
  const errors: readonly FieldError[] = [
    ...wrong(minutes, 1, 600, 'travel.minutes', 'Enter the minutes as a number, like 30'),
    ...wrong(money, 0, 10_000, 'money', 'Enter the amount as a number, like 5, or 0 for free only'),
    ...WHEN_BLOCKS.flatMap((block) => blockErrors(values, block)),
  ];
  const needs: Needs = {
    goals: GOALS.filter((goal) => valuesOf(values, 'goals').includes(goal)),
    interests: words(valueOf(values, 'interests')),
    spaces: {
      ...before.spaces,
      belong: [...valuesOf(values, 'spaces.belong')],
      show: [...valuesOf(values, 'spaces.show')],
      mustAffirm: [...valuesOf(values, 'spaces.mustAffirm')],
    },
    demand: demandFromForm(values),
    home,
    travel: { ...before.travel, mode, maxMinutes: minutes !== null && minutes >= 1 ? minutes : null },
    when: [
      ...WHEN_BLOCKS.flatMap((block) => blockFromForm(values, block)),
      ...(before.when ?? []).slice(WHEN_BLOCKS.length),
    ],
    money: { max: money !== null && money >= 0 ? money : null },
    modes: MODES.filter((one) => valuesOf(values, 'modes').includes(one)),
  };
  return { needs, errors };
}

function demandFromForm(values: FormValues): Needs['demand'] {
  const ceiling = number(values, 'demand.ceiling');
  const stretch = number(values, 'demand.stretch');
  const ratings = DEMAND_ELEMENTS.flatMap((one) => {
    const rating = number(values, `rating.${one}`);
    return rating !== null && rating >= 0 && rating <= 10 ? [[one, rating] as const] : [];
  });
  return {
    ...(inside(ceiling, 100) ? { ceiling } : {}),
    ...(inside(stretch, 100) ? { stretch } : {}),
    ratings: Object.fromEntries(ratings),
  };
}

function blockToForm(block: number, when: NonNullable<Needs['when']>[number] | undefined) {
  return [
    [`when.${String(block)}.days`, when?.days ?? []],
    [`when.${String(block)}.from`, when?.from ?? ''],
    [`when.${String(block)}.until`, when?.until === '24:00' ? '' : (when?.until ?? '')],
  ] as const;
}

function blockFromForm(values: FormValues, block: number): NonNullable<Needs['when']> {
  const days = WEEKDAYS.filter((day) => valuesOf(values, `when.${String(block)}.days`).includes(day));
  const [from, until] = clocks(values, block);
  if (days.length === 0) return [];
  return [{ days, ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) }];
}

function blockErrors(values: FormValues, block: number): readonly FieldError[] {
  const [from, until] = clocks(values, block);
  const field = `when.${String(block)}.until`;
  if (from !== '' && until !== '' && until <= from)
    return [{ field, message: 'Enter an end that is later than the start' }];
  return [];
}

function clocks(values: FormValues, block: number): readonly [string, string] {
  const [from = '', until = ''] = ['from', 'until'].map((end) => {
    const clock = valueOf(values, `when.${String(block)}.${end}`);
    return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(clock) ? clock : '';
  });
  return [from, until];
}

function words(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .slice(0, 20);
}

/** Null when nothing was typed; NaN when it is not a number. */
function number(values: FormValues, name: string): number | null {
  const typed = valueOf(values, name).trim();
  return typed === '' ? null : Number(typed);
}

function wrong(
  value: number | null,
  least: number,
  most: number,
  field: string,
  message: string,
): readonly FieldError[] {
  return value === null || (value >= least && value <= most) ? [] : [{ field, message }];
}

function inside(value: number | null, most: number): value is number {
  return value !== null && value >= 0 && value <= most;
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
