import { DAY_MS, epochMs, type Instant, type SourceAlert } from '#libs/domain';
import { conditionOf, type AlertReason, type Condition } from '#libs/pipeline';
import type { WatchedSource } from '#libs/store';

/** Something noticed of a source. `reason` is why it is so now, null where it is no longer. */
type Noticed = { readonly source: WatchedSource; readonly alert: SourceAlert; readonly reason: AlertReason | null };

/** A line of a mail: a source, and what is the matter with it. */
export type Matter = Noticed & { readonly reason: AlertReason };

/** What one mail says: what is new, what was told and is still so, and sources of which that is over. */
export type Telling = {
  readonly fresh: readonly Matter[];
  readonly open: readonly Matter[];
  readonly over: readonly WatchedSource[];
};

export type Judged = {
  /** Null: no mail now. */
  readonly telling: Telling | null;
  /** Rows as they are to stand, and rows that go. */
  readonly kept: readonly SourceAlert[];
  readonly gone: readonly Pick<SourceAlert, 'sourceId' | 'kind'>[];
};

/** At most one mail an hour, and one a day while there is something to say that is not new. */
const BETWEEN_MS = 3_600_000;

/** For how long a thing must have been so before anybody is told: some of it mends itself by the next turn. */
const HELD_MS: Readonly<Partial<Record<AlertReason, number>>> = {
  // The next dates of a monthly group come late.
  'emptied-out': 3 * DAY_MS,
  unreadable: 6 * 3_600_000,
  'nothing-found': 6 * 3_600_000,
};

/** For how long it must have been over: what comes and goes is one thing. */
const OVER_MS = 6 * 3_600_000;

/**
 * What is so now and what was told before → what to tell, and what to remember. The same again tells nothing: what was told stays told
 * until it was over for six hours. `lastMailAt`: when the last mail about sources was written.
 */
export function judgeAlerts(sources: readonly WatchedSource[], lastMailAt: Instant | null, now: Instant): Judged {
  const noticed = sources.flatMap((source) => noticedOf(source, now));
  const over = noticed.filter((one) => isOver(one, now));
  const telling = tellingOf(noticed, over, lastMailAt, now);
  const told: ReadonlySet<Noticed> = new Set(telling?.fresh);
  const done = new Set(
    noticed.filter((one) => isMoot(one) || (over.includes(one) && (telling !== null || !isNews(one)))),
  );
  return {
    telling,
    kept: noticed
      .filter((one) => !done.has(one))
      .map((one) => (told.has(one) ? { ...one.alert, toldAt: now } : one.alert)),
    gone: [...done].map(({ alert: { sourceId, kind } }) => ({ sourceId, kind })),
  };
}

function noticedOf(source: WatchedSource, now: Instant): readonly Noticed[] {
  const condition = conditionOf(source);
  const known = source.alerts.map((alert) => toldOf(source, alert, condition, now));
  if (condition === null || source.alerts.some(({ kind }) => kind === condition.kind)) return known;
  const { kind, reason } = condition;
  return [
    ...known,
    { source, reason, alert: { sourceId: source.id, kind, since: now, toldAt: null, overSince: null } },
  ];
}

function toldOf(
  source: WatchedSource,
  known: WatchedSource['alerts'][number],
  condition: Condition | null,
  now: Instant,
): Noticed {
  const alert = { ...known, sourceId: source.id };
  if (condition?.kind === known.kind) return { source, reason: condition.reason, alert: { ...alert, overSince: null } };
  return { source, reason: null, alert: { ...alert, overSince: known.overSince ?? now } };
}

function tellingOf(
  noticed: readonly Noticed[],
  ended: readonly Noticed[],
  lastMailAt: Instant | null,
  now: Instant,
): Telling | null {
  const matters = noticed.filter(isSo);
  const fresh = matters.filter((one) => isRipe(one, now));
  const open = matters.filter(({ alert }) => alert.toldAt !== null);
  const over = [...new Set(ended.filter(isNews).map(({ source }) => source))];
  if (fresh.length + open.length + over.length === 0) return null;
  const sinceLast = lastMailAt === null ? Infinity : epochMs(now) - epochMs(lastMailAt);
  return sinceLast >= (fresh.length > 0 ? BETWEEN_MS : DAY_MS) ? { fresh, open, over } : null;
}

function isSo(noticed: Noticed): noticed is Matter {
  return noticed.reason !== null;
}

function isRipe({ alert, reason }: Matter, now: Instant): boolean {
  return alert.toldAt === null && epochMs(now) - epochMs(alert.since) >= (HELD_MS[reason] ?? 0);
}

/** That one thing is over is no news while another is the matter. */
function isNews({ source }: Noticed): boolean {
  return conditionOf(source) === null;
}

/** A source that was switched off needs no waiting. */
function isOver({ alert: { toldAt, overSince }, source }: Noticed, now: Instant): boolean {
  if (toldAt === null || overSince === null) return false;
  return source.state !== 'active' || epochMs(now) - epochMs(overSince) >= OVER_MS;
}

/** It passed before anybody was told. */
function isMoot({ alert }: Noticed): boolean {
  return alert.toldAt === null && alert.overSince !== null;
}
