import { ACCESS } from './access.js';
import type { Attribute } from './attribute.js';
import { GROUP } from './group.js';
import { IDENTITY } from './identity.js';
import { SAFETY } from './safety.js';
import { SENSORY } from './sensory.js';
import { SOCIAL } from './social.js';

/** Every attribute that a claim or a need may name, in the order in which people are shown them. */
export const ATTRIBUTES: readonly Attribute[] = [...SENSORY, ...SOCIAL, ...ACCESS, ...IDENTITY, ...GROUP, ...SAFETY];

const BY_ID = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]));

/** The attribute of that id, or undefined when the vocabulary has none. */
export function attributeOf(id: string): Attribute | undefined {
  return BY_ID.get(id);
}
