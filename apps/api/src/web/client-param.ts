import { z } from 'zod';
import { ClientId } from '#libs/domain';

/** `:client` in an address. Anything that is no id at all is treated like one that is nobody's. */
export const ClientParam = z.object({ client: ClientId.catch('00000000-0000-4000-8000-000000000000' as ClientId) });
export type ClientParam = z.infer<typeof ClientParam>;
