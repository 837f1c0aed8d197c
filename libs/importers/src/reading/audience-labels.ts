const AUDIENCES =
  /^(?:adults?|older adults?|seniors?|young adults?|teens?|tweens?|youth|children|kids|families|family|all[- ]ages|babies|toddlers|preschool(?:ers)?|students?)$/iu;

/** Those of the categories that say for whom it is. */
export function audienceLabels(categories: readonly string[]): readonly string[] {
  return categories.filter((category) => AUDIENCES.test(category));
}
