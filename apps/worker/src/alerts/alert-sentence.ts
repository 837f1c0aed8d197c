import type { Doubt, Instant } from '#libs/domain';
import type { AlertReason } from '#libs/pipeline';
import type { WatchedSource } from '#libs/store';

/** What is the matter with a source, in plain sentences: what is so, and what to do about it. */
export function alertSentence(source: WatchedSource, reason: AlertReason): string {
  return reason === 'doubted' && source.doubt !== null ? doubted(source.doubt) : SENTENCES[reason](source);
}

const KEPT = 'What we had is kept.';

const SENTENCES: Readonly<Record<AlertReason, (source: WatchedSource) => string>> = {
  'no-answer': ({ lastOkAt }) =>
    `${lastOkAt === null ? 'It has never answered.' : `It has not answered since ${day(lastOkAt)}.`} ${KEPT} Ask its host whether the address is still right.`,
  refused: ({ lastOkAt }) =>
    `We may not read it${lastOkAt === null ? '' : `; the last time was ${day(lastOkAt)}`}. ${KEPT} Ask its host, or pause it.`,
  nowhere: ({ goneSince }) =>
    `There has been nothing at its address${goneSince === null ? '' : `, and on ${day(goneSince)} we gave up hope`}. What only it lists is not shown to anyone new. Look for its new address.`,
  'emptied-out': () => 'It answers, but has no events ahead, and it used to. Ask its host where they are listed now.',
  doubted: () => `Its last answer is in doubt and waits for you. ${KEPT}`,
  moved: ({ movedSeen }) =>
    `It has told us ${String(movedSeen)} times that it moved to another site. Say whether we should follow.`,
  unreadable: ({ failures }) =>
    `It answers, but its last ${String(failures)} answers could not be read. ${KEPT} Its site may have changed.`,
  'given-up': () => `We gave up on its last answer after three tries. ${KEPT} See why, and try again.`,
  'nothing-found': () => `It answers, but we found no events in it. ${KEPT} Its page may have a new shape.`,
};

function doubted({ kind, lost, of, hours }: Doubt): string {
  const waits = 'Say whether to believe it.';
  if (kind === 'shifted')
    return `All ${String(of)} events moved at once by ${String(Math.abs(hours ?? 0))} h. The times that we had stay. ${waits}`;
  if (kind === 'emptied')
    return `Its answer was empty, and ${String(of)} of its events are still to come. ${KEPT} ${waits}`;
  if (kind === 'replaced') return `It names none of its ${String(of)} events that are still to come. ${KEPT} ${waits}`;
  return `Of its ${String(of)} events that are still to come it named ${String(of - lost)}. ${KEPT} ${waits}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function day(at: Instant): string {
  return DAY.format(new Date(at));
}
