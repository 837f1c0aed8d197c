const MINUTE = 60_000;

/** How often, in words: `about every 15 minutes`, `about every 6 hours`, `about once a day`. */
export function everyWords(intervalMs: number): string {
  const minutes = Math.round(intervalMs / MINUTE);
  if (minutes < 100) return `about every ${String(minutes)} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 22) return `about every ${String(hours)} hours`;
  const days = Math.round(hours / 24);
  return days <= 1 ? 'about once a day' : `about every ${String(days)} days`;
}
