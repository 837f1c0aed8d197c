import {
  DAY_MS,
  epochMs,
  toInstant,
  type Instant,
  type Onward,
  type Source,
  type SourceRequest,
  type SourceRun,
} from '#libs/domain';
import { importerOf } from '#libs/pipeline';

/** Occurrences are kept from yesterday to half a year ahead; the window rolls with every import. */
const AHEAD_DAYS = 180;

/** The bounds of the dates that are wanted now: instants. */
export function windowOf(now: Instant): { readonly from: Instant; readonly until: Instant } {
  return { from: toInstant(epochMs(now) - DAY_MS), until: toInstant(epochMs(now) + AHEAD_DAYS * DAY_MS) };
}

/** Addresses asked in one run at most: forty pages of a list, thirty pages of single events, and some to spare. */
const MOST_ASKED = 80;

/** A run that has asked nothing yet. */
export function beginning(source: Pick<Source, 'importer' | 'url' | 'options' | 'zone'>, now: Instant): SourceRun {
  const { url, options, zone } = source;
  const asked = importerOf(source.importer)?.requests({ url, options, zone, now, ...windowOf(now) });
  const pending: readonly SourceRequest[] = asked ?? [{ url, kind: 'feed' }];
  return { beganAt: now, snapshotId: null, pending, asked: [], cut: false };
}

/** After an answer: what it leads on to is asked as well, the next page first, and no address twice. */
export function answered(run: SourceRun, { next, details }: Onward): SourceRun {
  const [request, ...rest] = run.pending;
  const asked = request === undefined ? run.asked : [...run.asked, request.url];
  const known = new Set([...asked, ...rest.map(({ url }) => url)]);
  const onward = [...(next === null ? [] : [next]), ...details.map((one) => ({ ...one, optional: true }))];
  const fresh = onward.filter(({ url }) => !known.has(url) && known.add(url));
  const pages = fresh.filter(({ optional }) => optional !== true);
  const all = [...pages, ...rest, ...fresh.filter(({ optional }) => optional === true)];
  const pending = all.slice(0, Math.max(0, MOST_ASKED - asked.length));
  const lost = all.slice(pending.length).some(({ optional }) => optional !== true);
  return { ...run, asked, pending, cut: run.cut || lost };
}

/**
 * After a failure in the middle: the run ends with what it has, unless nobody depends on what failed. What could not be had today may
 * hold events; what is `absent` (never offered, or not for us) holds none.
 */
export function failed(run: SourceRun, absent: boolean): SourceRun {
  const [request, ...rest] = run.pending;
  const asked = request === undefined ? run.asked : [...run.asked, request.url];
  if (request?.optional === true) return { ...run, asked, pending: rest, cut: run.cut || !absent };
  return { ...run, asked, pending: [], cut: true };
}
