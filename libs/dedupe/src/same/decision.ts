/** What a person said of two listings, by their ids in either order. It holds for the whole run that each belongs to. */
export type Decision = {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'same' | 'different';
};
