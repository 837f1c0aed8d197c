import { DAY_MS, epochMs, toInstant, type Instant, type ReadContext, type Snapshot, type Source } from '#libs/domain';

/** Occurrences are kept from yesterday to half a year ahead; the window rolls with every import. */
const AHEAD_DAYS = 180;

export function readContextOf(source: Source, snapshot: Snapshot, now: Instant): ReadContext {
  return {
    importer: source.importer,
    url: snapshot.finalUrl,
    contentType: snapshot.contentType,
    zone: source.zone,
    language: source.language,
    options: source.options,
    from: toInstant(epochMs(now) - DAY_MS),
    until: toInstant(epochMs(now) + AHEAD_DAYS * DAY_MS),
    now,
  };
}
