import { importerOf } from '#libs/importers';

/** How long a source rests between two readings, in milliseconds: its own interval, or what its platform wishes where that is longer. */
export function turnMsOf({ importer, intervalMs }: { readonly importer: string; readonly intervalMs: number }): number {
  return Math.max(intervalMs, (importerOf(importer)?.restHours ?? 0) * 3_600_000);
}
