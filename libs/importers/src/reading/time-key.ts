import type { ExtractedTime } from '#libs/domain';

/** A time as a short text that sorts and compares: for keys and grouping, not for people. */
export function timeKey(time: ExtractedTime): string {
  switch (time.kind) {
    case 'date':
      return time.date;
    case 'instant':
      return time.instant;
    case 'zoned':
    case 'floating':
      return time.local;
  }
}
