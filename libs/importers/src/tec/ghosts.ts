import { type EventReading, leftOut } from '../reading/event-of.js';
import { listIn, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { isHidden } from './hidden.js';

/**
 * Rows without their ghosts. A recurrence that went wrong leaves thousands of posts that say the same (2,711 rows for 2 events
 * were seen, 2026); of rows with one title, start, end and venue the one with the lowest number stays.
 */
export function withoutGhosts(rows: readonly unknown[]): {
  readonly kept: readonly unknown[];
  readonly dropped: readonly EventReading[];
} {
  const first = new Map<string, unknown>();
  const order: string[] = [];
  const ghosts: unknown[] = [];
  for (const row of rows) {
    const key = sameness(row);
    const other = first.get(key);
    if (other === undefined) {
      order.push(key);
      first.set(key, row);
    } else if (idOf(row) < idOf(other)) {
      ghosts.push(other);
      first.set(key, row);
    } else ghosts.push(row);
  }
  return {
    kept: order.map((key) => first.get(key)),
    dropped: ghosts.map((row) => ({
      event: null,
      problems: [leftOut('duplicate', `event ${textIn(row, 'id') ?? '?'}`)],
    })),
  };
}

/** Whether nearly all of a page is ghosts, so that the pages after it are too. */
export function isGhostly(rows: number, kept: number): boolean {
  return rows >= 20 && kept <= rows / 10;
}

function sameness(row: unknown): string {
  const venue = listIn(row, 'venue')[0] ?? objectIn(row, 'venue');
  const parts = ['title', 'start_date', 'end_date'].map((name) => textIn(row, name));
  // What nobody may see must not stand for what everybody may.
  return JSON.stringify([...parts, textIn(venue, 'id'), textIn(venue, 'venue'), isHidden(row)]);
}

function idOf(row: unknown): number {
  return numberIn(row, 'id') ?? Infinity;
}
