import { type Attribute, type Need, type Strength, type UnknownPolicy, attributeOf } from '#libs/domain';

/** A need made ready to be asked of many gatherings. */
export type PreparedNeed = {
  readonly attribute: string;
  readonly known: Attribute | undefined;
  readonly values: ReadonlySet<string | number>;
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly strength: Strength;
  readonly unknown: UnknownPolicy;
  readonly acceptLimited: boolean;
  /** About a room, so not asked of a gathering that is attended online. */
  readonly room: boolean;
};

/** Alternatives: one of them is enough. Most groups have one member. */
export type NeedGroup = readonly PreparedNeed[];

const ROOM: ReadonlySet<string> = new Set([
  'access.step-free',
  'access.toilet',
  'access.all-gender-toilet',
  'access.hearing-loop',
  'access.seating',
  'access.service-animals',
  'access.masks',
  'access.air',
  'access.getting-there',
  'sensory.crowding',
  'sensory.light-level',
  'sensory.scent',
  'sensory.quiet-space',
  'sensory.animals',
  'sensory.setting',
]);

/** Needs in the groups that their `anyOf` labels make, in the order given. */
export function groupNeeds(needs: readonly Need[]): readonly NeedGroup[] {
  const groups: PreparedNeed[][] = [];
  const labelled = new Map<string, PreparedNeed[]>();
  for (const need of needs) {
    const label = need.anyOf ?? null;
    const group = label === null ? undefined : labelled.get(label);
    if (group !== undefined) {
      group.push(prepare(need));
      continue;
    }
    const fresh = [prepare(need)];
    groups.push(fresh);
    if (label !== null) labelled.set(label, fresh);
  }
  return groups;
}

function prepare(need: Need): PreparedNeed {
  const known = attributeOf(need.attribute);
  const listed = Array.isArray(need.accept) ? need.accept : [];
  return {
    attribute: need.attribute,
    known,
    values: new Set(listed),
    range: Array.isArray(need.accept) ? null : { min: need.accept.min ?? -Infinity, max: need.accept.max ?? Infinity },
    strength: need.strength,
    unknown: need.unknown ?? defaultUnknown(need, known),
    acceptLimited: need.acceptLimited ?? false,
    room: ROOM.has(need.attribute),
  };
}

const EXCLUDED_WHEN_UNKNOWN: ReadonlySet<string> = new Set(['sensory.flashing', 'social.touch', 'social.alcohol']);

function defaultUnknown(need: Need, known: Attribute | undefined): UnknownPolicy {
  if (known?.kind === 'taste') return 'ok';
  if (need.strength !== 'never') return 'ask';
  return EXCLUDED_WHEN_UNKNOWN.has(need.attribute) || need.attribute.startsWith('safety.') ? 'exclude' : 'ask';
}
