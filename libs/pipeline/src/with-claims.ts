import { annotate } from '#libs/annotate';
import type { Gathering } from '#libs/domain';

/**
 * A gathering whose `claims` are absent gets those that its own title and description make. An empty list stays empty: it
 * means that nothing is known.
 */
export function withClaims(gathering: Gathering): Gathering {
  if (gathering.claims !== undefined) return gathering;
  const claims = annotate(gathering.description ?? '', {
    title: gathering.title,
    host: gathering.host?.name ?? null,
    hostKind: gathering.host?.kind ?? null,
    starts: gathering.occurrences[0]?.start ?? null,
    language: gathering.language ?? null,
  });
  return { ...gathering, claims };
}
