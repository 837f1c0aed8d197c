import { GatheringId, toInstant } from '#libs/domain';
import type { World } from './world.js';

/** A client with all gatherings of the world on a list; gives the path of the calendar that a phone would ask for. */
export async function subscriber({ store }: World): Promise<string> {
  const now = toInstant(Date.now());
  const practiceId = await store.practices.create('Practice of the lane');
  const { id: therapistId } = await store.accounts.createUser({
    email: 'therapist@lane.example',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Rdescudvo7TAV3B1QY0vN9ypfYVjxJz8Y0kIyw3M3TQ',
    name: 'Therapist',
    role: 'therapist',
    practiceId,
  });
  const who = { practiceId, therapistId };
  const client = await store.clients.add(who, 'Blue 7', null);
  for (const { gathering } of await store.gatherings.page(null, 30)) {
    const next = gathering.occurrences.find(({ start }) => start > now);
    if (next !== undefined)
      await store.shortlists.add(who, client.id, GatheringId.parse(gathering.id), next.start, now);
  }
  const made = await store.feeds.create(who, client.id, { device: 'phone', mode: 'plain', now });
  if (made === null) throw new Error('The client has no calendar.');
  return `/f/${made.token}.ics`;
}
