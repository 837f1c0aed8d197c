import { SourceId } from '#libs/domain';
import type { WatchedSource } from '#libs/store';
import { asked } from '../../../../libs/pipeline/src/asked.suite.js';

export { DOUBT, NOW, SILENT } from '../../../../libs/pipeline/src/asked.suite.js';

/** A source that is well; `more` is what is not. */
export function watched(more: Partial<WatchedSource> = {}): WatchedSource {
  return {
    ...asked(),
    id: SourceId.parse('018f0000-0000-7000-8000-000000000001'),
    name: 'Elm Branch Library',
    alerts: [],
    ...more,
  };
}
