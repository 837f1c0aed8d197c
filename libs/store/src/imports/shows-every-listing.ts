import type { ImportReport } from '#libs/domain';

/** Whether what the answer did not list is not listed any more. Fewer dates of a series are no absence. */
export function showsEveryListing({ complete, everyListing }: ImportReport): boolean {
  return everyListing ?? complete;
}
