import { DAY_MS, epochMs, type Instant } from '#libs/domain';

/** How long ago in words: `today`, `yesterday`, `5 days ago`, `3 weeks ago`, `8 months ago`. A future instant is `today`. */
export function formatAgo(from: Instant, now: Instant): string {
  const days = Math.floor((epochMs(now) - epochMs(from)) / DAY_MS);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${String(days)} days ago`;
  if (days < 60) return `${String(Math.floor(days / 7))} weeks ago`;
  if (days < 730) return `${String(Math.floor(days / 30.44))} months ago`;
  return `${String(Math.floor(days / 365.25))} years ago`;
}
