import { toInstant } from '#libs/domain';

/** A `timestamptz` column whose property is the domain's instant; the ORM insists on a `Date` in between. */
export const instantColumn = {
  type: 'timestamptz',
  transformer: {
    from: (value: Date | null): string | null => (value === null ? null : toInstant(value.getTime())),
    to: (value: string | null | undefined): Date | null | undefined =>
      typeof value === 'string' ? new Date(value) : value,
  },
} as const;
