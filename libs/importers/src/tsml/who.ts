/**
 * What a code for men or women says. A closed meeting of women is closed to women; one that nothing calls closed is centred on them,
 * for the code alone does not say who may come. Null for every other meaning.
 */
export function relationOf(label: string, closed: boolean): string | null {
  const community = label === 'Men' ? 'men' : label === 'Women' ? 'women' : null;
  return community === null ? null : `${closed ? 'closed_to' : 'centered_on'}:${community}`;
}
