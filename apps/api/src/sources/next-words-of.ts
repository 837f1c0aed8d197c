import type { SourceHealth as Row } from '#libs/store';
import type { Health, SourceHealth } from './source-health.js';

/** What becomes of a source if nobody does anything; null where nothing does, or where the card says so beside its buttons. */
export function nextWordsOf(
  { doubt, report }: Pick<Row, 'doubt' | 'report'>,
  { health, reads }: Pick<SourceHealth, 'health' | 'reads'>,
): string | null {
  if (reads === 'never') {
    const isOnItsWay = health === 'slow' && report === null;
    return health === 'healthy' || isOnItsWay ? null : 'It stays so until a newer one is sent to us.';
  }
  if (health === 'gone' && reads === 'off') return 'Nobody asks it until somebody starts it again.';
  return health === 'quarantined' && doubt !== null ? null : NEXT[health];
}

const NEXT: Readonly<Record<Health, string | null>> = {
  healthy: null,
  slow: 'We go on asking. Nothing has to be done yet.',
  changed: 'We go on asking. It is healthy again as soon as we can read its answer.',
  quarantined: 'Until somebody decides, we ask at its old address.',
  silent: 'We go on asking, with longer rests. It is healthy again as soon as we can read it.',
  gone: 'We go on asking now and then. What it lists is shown again as soon as it answers.',
  paused: 'It stays so until somebody starts it. What we had is kept.',
};
