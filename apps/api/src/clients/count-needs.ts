import type { Needs } from '#libs/domain';

/** How many things were set: each need, and each practical limit. */
export function countNeeds(needs: Needs | null): number {
  if (needs === null) return 0;
  const blocks = [needs.travel, needs.when, needs.money, needs.modes, needs.spaces, needs.demand];
  return (
    (needs.needs?.length ?? 0) + blocks.filter((block) => block !== undefined && Object.keys(block).length > 0).length
  );
}
