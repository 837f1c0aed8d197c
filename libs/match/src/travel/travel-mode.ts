import type { Needs } from '#libs/domain';

/** How somebody travels, as their needs say it. */
export type TravelMode = NonNullable<NonNullable<Needs['travel']>['mode']>;
