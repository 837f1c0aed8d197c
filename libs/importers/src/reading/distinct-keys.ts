import { hashOf } from '#libs/domain';
import type { ExtractedEvent, Problem } from '#libs/domain';
import { LEFT_OUT_MESSAGE } from './left-out.js';
import { timeKey } from './time-key.js';

/**
 * Makes keys unique: events that share one are told apart by their start; those that share the start too are the same
 * event published twice, of which one stays. Does not depend on the order of the file.
 */
export function distinctKeys(events: readonly ExtractedEvent[]): {
  readonly events: readonly ExtractedEvent[];
  readonly problems: readonly Problem[];
} {
  const keys = new Set<string>();
  for (const { key } of events) keys.add(key);
  if (keys.size === events.length) return { events, problems: [] };
  const byKey = new Map<string, ExtractedEvent[]>();
  for (const event of events) {
    const same = byKey.get(event.key);
    if (same) same.push(event);
    else byKey.set(event.key, [event]);
  }
  const problems: Problem[] = [];
  const kept = [...byKey.values()].flatMap((same) => (same.length === 1 ? same : apart(same, problems)));
  return { events: kept, problems };
}

function apart(same: readonly ExtractedEvent[], problems: Problem[]): readonly ExtractedEvent[] {
  const byStart = new Map<string, ExtractedEvent>();
  for (const event of same) {
    const start = event.start ? timeKey(event.start) : '';
    const other = byStart.get(start);
    if (other) {
      problems.push({ code: 'duplicate', message: LEFT_OUT_MESSAGE.duplicate, where: event.where, severity: 'note' });
    }
    if (!other || hashOf(contentOf(event)) < hashOf(contentOf(other))) byStart.set(start, event);
  }
  if (byStart.size === 1) return [...byStart.values()];
  return [...byStart.entries()].map(([start, event]) => ({ ...event, key: `${event.key}#${start}` }));
}

/** All but where it stands in the file, which may differ from fetch to fetch. */
function contentOf(event: ExtractedEvent): Omit<ExtractedEvent, 'where'> {
  const { where: _where, ...content } = event;
  return content;
}
