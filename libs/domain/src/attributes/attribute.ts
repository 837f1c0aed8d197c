/** What a need about an attribute protects; decides what an unknown means by default. */
export type AttributeKind = 'access' | 'sensory' | 'social' | 'safety' | 'identity' | 'practical' | 'taste';

/**
 * How its values look in a claim: `tri` yes/no/limited/on_request · `ord` an integer 0..max with an anchor each · `set` one
 * of `values` a claim (any string when empty) · the others an object or string of their own, see `Claim`.
 */
export type AttributeType = 'tri' | 'ord' | 'set' | 'num' | 'cost' | 'age' | 'contact' | 'relation';

/** One thing that can be said about a gathering. Data, versioned with the code. */
export type Attribute = {
  readonly id: string;
  /** Plain words for people. */
  readonly label: string;
  readonly type: AttributeType;
  readonly kind: AttributeKind;
  /** The one question to put to the organiser when it is not known. */
  readonly ask: string;
  readonly max?: number;
  /** What each step of an `ord` means, from 0. */
  readonly anchors?: readonly string[];
  readonly values?: readonly string[];
};
