import { NotFoundException } from '@nestjs/common';
import type { ClientId } from '#libs/domain';
import type { Client, ClientsRepository, Therapist } from '#libs/store';

/** A client of this therapist's practice; else a 404, so that nothing is done, and nothing written down, about anybody else's. */
export async function ownClient(clients: ClientsRepository, who: Therapist, clientId: ClientId): Promise<Client> {
  return (await clients.find(who, clientId)) ?? noClient();
}

/** Ends a request about a client who is not there. */
export function noClient(): never {
  throw new NotFoundException('There is no client at this address.');
}
