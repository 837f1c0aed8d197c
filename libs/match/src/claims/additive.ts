/**
 * Set attributes whose values stand side by side: "chairs" does not deny "chairs with arms". Of all others a stated value
 * denies those that are not stated. The lists are the values that do rule the rest out.
 */
const ADDITIVE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['access.seating', new Set(['floor', 'standing', 'bring-own', 'stools'])],
  ['access.getting-there', new Set<string>()],
  ['access.previsit-info', new Set<string>()],
  ['access.air', new Set<string>()],
  ['access.children', new Set(['not-permitted'])],
  ['access.id-required', new Set(['none'])],
  ['sensory.animals', new Set(['none'])],
  ['safety.recording', new Set(['none'])],
  ['identity.relation', new Set<string>()],
]);

/** Values that say only that nothing was said. */
const SILENT: ReadonlySet<string> = new Set(['none-stated', 'unclear', 'unspecified', 'unknown']);

/** The values that rule out all others of an additive attribute; undefined when one value denies the rest. */
export function closingValues(attribute: string): ReadonlySet<string> | undefined {
  return ADDITIVE.get(attribute);
}

/** Whether a value is a way of writing "not known". */
export function isSilent(value: string): boolean {
  return SILENT.has(value);
}
