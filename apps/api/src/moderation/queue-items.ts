import type { GatheringRecord, HostHistory, Submission } from '#libs/store';
import type { Instant } from '#libs/domain';
import { REPORT_REASONS } from '../gathering/report.page.js';
import { KeptReport, TAKES_OUT_OF_SIGHT } from '../gathering/report-answers.js';
import { KeptCalendar, KeptEvent } from '../organiser/kept-answers.js';
import { flaggedIn, type Flagged } from '../preview/flagged-in.js';
import { isAtPlace } from '#libs/fetch';
import type { ModerationItem } from './moderation-item.js';

/** An event or a calendar that somebody sent, with every reason to look at it. `leftAlone`: sites that asked not to be read. */
export function itemOfSubmission(
  submission: Submission,
  history: HostHistory,
  leftAlone: readonly string[],
): ModerationItem {
  const event = submission.kind === 'event' ? KeptEvent.safeParse(submission.payload).data : undefined;
  const calendar = submission.kind === 'feed' ? KeptCalendar.safeParse(submission.payload).data : undefined;
  const flagged = event?.flagged ?? calendar?.flagged ?? null;
  const closely = closeLooks(event?.answers['support'], flagged, history);
  const usual = [
    history.approved === 0 ? 'This host is new to us.' : 'We know this host. A person looks at all that is sent.',
    ...(leftAlone.some((place) => isAtPlace(submission.url ?? '', place)) ? [ASKED_TO_STOP] : []),
    ...(history.declined > 0 ? ['We declined something of theirs before.'] : []),
    ...(submission.reason === null ? [] : [`Put off: ${submission.reason}`]),
  ];
  return {
    id: submission.id,
    kind: submission.kind === 'feed' ? 'calendar' : 'event',
    title: event?.answers['title'] ?? calendar?.file?.name ?? hostOf(submission),
    host: submission.host,
    since: submission.submittedAt,
    why: [...closely, ...usual],
    risk: closely.length > 0 ? 'high' : 'usual',
  };
}

function hostOf({ url, reference }: Submission): string {
  return url === null ? reference : new URL(url).host;
}
const ASKED_TO_STOP = 'This site asked us not to read it. Is it theirs, and have they changed their mind?';

/** Why somebody has to look closely. */
function closeLooks(support: string | undefined, flagged: Flagged | null, history: HostHistory): readonly string[] {
  return [
    ...(history.blocked > 0 ? ['This host was blocked before.'] : []),
    ...(support === 'support' ? ['It is a support group.'] : []),
    ...(support === 'under-18' ? ['It is for people under 18.'] : []),
    ...(flagged === null ? ['We could not read it ourselves.'] : []),
    ...(flagged !== null && flagged.length > 0 ? ['Some words were flagged. It may never be shown with them.'] : []),
  ];
}

/** A gathering that is held back or that people wrote to us about: all that was said in one item. */
export function itemOfGathering(
  { gathering, state, stateReason }: GatheringRecord,
  reports: readonly Submission[],
  now: Instant,
): ModerationItem {
  const reasons = reports.map(({ payload }) => KeptReport.safeParse(payload).data?.reason ?? '');
  const said = REPORT_REASONS.filter(({ value }) => reasons.includes(value)).map(({ value, label }) => {
    const times = reasons.filter((reason) => reason === value).length;
    return `Someone told us: “${label}.”${times > 1 ? ` (${String(times)} times)` : ''}`;
  });
  const putOff = reports.find(({ reason }) => reason !== null)?.reason ?? null;
  const harmful = flaggedIn(gathering.claims ?? []).length > 0;
  return {
    id: gathering.id,
    kind: reports.length > 0 ? 'report' : 'gathering',
    title: gathering.title,
    host: gathering.host?.name ?? null,
    since: reports[0]?.submittedAt ?? gathering.lastConfirmed ?? now,
    why: [
      ...said,
      ...(harmful ? ['Some words were flagged. Nobody can find it while they stand.'] : []),
      ...(state === 'held' && !harmful ? ['Nobody can find it until you decide.'] : []),
      ...(state === 'held' && reports.length === 0 && stateReason !== null ? [`Held back: ${stateReason}`] : []),
      ...(putOff === null ? [] : [`Put off: ${putOff}`]),
    ],
    risk: harmful || reasons.some((reason) => TAKES_OUT_OF_SIGHT.has(reason)) ? 'high' : 'usual',
  };
}

/** Riskiest and oldest first. */
export function inQueueOrder(items: readonly ModerationItem[]): readonly ModerationItem[] {
  const rank = ({ risk }: ModerationItem) => (risk === 'high' ? 0 : 1);
  return [...items].sort((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since) || a.id.localeCompare(b.id));
}
