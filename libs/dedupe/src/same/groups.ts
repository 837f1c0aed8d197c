/** Groups of numbers that grow by being joined. */
export type Groups = {
  readonly membersOf: (one: number) => readonly number[];
  readonly join: (one: number, other: number) => void;
  readonly areOne: (one: number, other: number) => boolean;
  readonly all: () => readonly (readonly number[])[];
};

/** Every number from 0 to `count` - 1 in a group of its own. */
export function groupsOf(count: number): Groups {
  const groups: (readonly number[])[] = Array.from({ length: count }, (_, at) => [at]);
  const membersOf = (one: number): readonly number[] => groups[one] ?? [one];
  return {
    membersOf,
    areOne: (one, other) => membersOf(one) === membersOf(other),
    join: (one, other) => {
      if (membersOf(one) === membersOf(other)) return;
      const joined = [...membersOf(one), ...membersOf(other)].sort((a, b) => a - b);
      for (const member of joined) groups[member] = joined;
    },
    all: () => [...new Set(groups)],
  };
}
