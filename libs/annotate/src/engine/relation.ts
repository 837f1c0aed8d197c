/** A relation to one community and where the sentence says so. */
export type Relation = {
  readonly relation: string;
  readonly community: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
};
