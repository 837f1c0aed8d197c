import type { Instant, ReadContext, Snapshot, Source } from '#libs/domain';
import { windowOf } from './steps.js';

/** What reading an answer of a source needs to know. */
export function readContextOf(source: Source, snapshot: Snapshot, now: Instant): ReadContext {
  return {
    importer: source.importer,
    url: snapshot.finalUrl,
    contentType: snapshot.contentType,
    zone: source.zone,
    language: source.language,
    options: source.options,
    ...windowOf(now),
    now,
  };
}
