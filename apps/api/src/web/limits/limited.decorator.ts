import { SetMetadata } from '@nestjs/common';
import type { LimitName } from './limits.js';

export const LIMITED = 'porchlight:limited';

/** Which limit a request to a handler counts against; null: none but the general one. */
export type LimitOf = (body: unknown) => LimitName | null;

/** Counts requests to a handler against a limit; where one address does several things, what was sent says which. */
export const Limited = (limit: LimitName | LimitOf) =>
  SetMetadata(LIMITED, (typeof limit === 'function' ? limit : () => limit) satisfies LimitOf);
