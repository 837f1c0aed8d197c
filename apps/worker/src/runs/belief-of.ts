import type { Source, SourceRun } from '#libs/domain';
import { believedRedirect, type FetchAnswer, type FetchError, type RedirectBelief } from '#libs/fetch';
import type { Pace } from '#libs/store';

/**
 * What to believe of a permanent redirect at the end of a run. Only the source's own address can move: where an importer asks
 * another one, or several, a redirect of those says nothing of it. A failure is no answer and changes nothing.
 */
export function beliefOf(
  { url }: Pick<Source, 'url'>,
  run: SourceRun,
  result: FetchAnswer | FetchError,
  { movedTo, movedSeen }: Pace,
): RedirectBelief {
  const before = movedTo === null ? null : { to: movedTo, count: movedSeen };
  if (result instanceof Error) return { kind: 'stay', sightings: before };
  const asked = run.asked[0] ?? run.pending[0]?.url;
  const alone = run.asked.length + run.pending.length === 1 && asked === url;
  return believedRedirect(url, before, alone ? result.permanentRedirectTo : null);
}
