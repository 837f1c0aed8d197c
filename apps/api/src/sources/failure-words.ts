import type { SourceHealth as Row } from '#libs/store';

type Told = Pick<Row, 'lastProblem' | 'lastStatus' | 'problems' | 'goneSince'>;

/** Why a source could not be read the last time, in one sentence. */
export function failureWords({ lastProblem, lastStatus, problems, goneSince }: Told): string {
  // Fetched, but not understood: a login page in place of the calendar, say.
  if (lastProblem !== null && !lastProblem.startsWith('fetch.')) {
    return `It answers, but its answer could not be read. ${problems[0]?.message ?? ''}`.trim();
  }
  if (goneSince !== null) return GONE;
  if (lastStatus === 404 || lastStatus === 410) return 'There is nothing at its address any more.';
  if (lastStatus === 401 || lastStatus === 403) return 'Its address is not open to us any more.';
  if (lastStatus === 429 || lastProblem === 'fetch.rate-limited') return 'It asks us to come less often, and we do.';
  if (lastStatus !== null && lastStatus >= 500) return 'The site has trouble of its own.';
  return UNREACHED[lastProblem ?? ''] ?? 'We cannot reach it.';
}

/** Why we may not read a source, in one sentence. */
export function refusalWords(code: string | null): string {
  return REFUSED[code ?? ''] ?? 'Its address is not one that we may read.';
}

const GONE =
  'There has been nothing at its address for a week, so what only it lists is no longer shown to anyone new.';

const TOO_MUCH = 'There is more at its address than we can read.';

const UNREACHED: Readonly<Record<string, string>> = {
  'fetch.certificate': 'Its certificate is out of date or of another site.',
  'fetch.fault': 'Asking it failed by a fault of ours.',
  'fetch.timeout': 'It takes too long to answer.',
  'fetch.too-large': TOO_MUCH,
  'fetch.inflated': TOO_MUCH,
};

const NO_HTTPS = 'Its address is not an https address that we may read.';

const REFUSED: Readonly<Record<string, string>> = {
  'fetch.robots': 'The site asks programs like ours not to read this page.',
  'fetch.scheme': NO_HTTPS,
  'fetch.port': NO_HTTPS,
  'fetch.too-large': TOO_MUCH,
  'fetch.inflated': TOO_MUCH,
};
