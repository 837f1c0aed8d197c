import { searchFacets, type Gathering } from '#libs/domain';

/**
 * Whether a gathering may have a public page: a harmful one never, a closed one only behind the list of somebody who has said
 * that they belong.
 */
export function isForAnyone(gathering: Gathering): boolean {
  const { closed, harmful } = searchFacets(gathering);
  return !closed && !harmful;
}
