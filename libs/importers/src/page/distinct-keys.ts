import { type ExtractedEvent, type ExtractedTime, hashOf, type Problem } from '#libs/domain';
import { LEFT_OUT_MESSAGE } from '../reading/left-out.js';

/**
 * Gives every item a key of its own: dates that share one address are told apart by their start. An item that stands on the page
 * twice (a "featured" box above the list) is kept once.
 */
export function withDistinctKeys(events: readonly ExtractedEvent[]): {
  readonly events: readonly ExtractedEvent[];
  readonly problems: readonly Problem[];
} {
  const uses = new Map<string, Set<string>>();
  for (const event of events) {
    const starts = uses.get(event.key);
    if (starts === undefined) uses.set(event.key, new Set([startOf(event)]));
    else starts.add(startOf(event));
  }
  const kept = new Map<string, ExtractedEvent>();
  const problems: Problem[] = [];
  for (const event of events) {
    const key = (uses.get(event.key)?.size ?? 0) > 1 ? `${event.key}#${startOf(event)}` : event.key;
    const other = kept.get(key);
    if (other !== undefined) {
      problems.push({ code: 'duplicate', message: LEFT_OUT_MESSAGE.duplicate, where: event.where, severity: 'note' });
    }
    if (other === undefined || isFuller(event, other)) kept.set(key, key === event.key ? event : { ...event, key });
  }
  return { events: [...kept.values()], problems };
}

function startOf({ start, recurrence }: ExtractedEvent): string {
  return start === null ? `${recurrence?.rrules.join(' ') ?? ''} ${recurrence?.clock?.time ?? ''}` : clockOf(start);
}

function clockOf(time: ExtractedTime): string {
  return time.kind === 'date' ? time.date : time.kind === 'instant' ? time.instant : time.local;
}

/** The longer description wins, then any order that the page does not decide. */
function isFuller(event: ExtractedEvent, other: ExtractedEvent): boolean {
  const more = event.description.length - other.description.length;
  return more === 0 ? contentOf(event) < contentOf(other) : more > 0;
}

function contentOf(event: ExtractedEvent): string {
  return hashOf({ ...event, where: '', key: '' });
}
