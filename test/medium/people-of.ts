import type { Stack } from '../support/stack.js';

type Session = 'own' | 'colleague' | 'other' | 'moderator';

/** Two practices, three therapists, a moderator, and a client of the first therapist. */
export async function peopleOf(
  stack: Stack,
): Promise<{ readonly sessions: Readonly<Record<Session, string>>; readonly client: string }> {
  const { store, clock } = stack;
  const [practiceId, elsewhere] = [await store.practices.create('One'), await store.practices.create('Two')];
  const account = async (name: Session, practice: typeof practiceId | null) => {
    const user = await store.accounts.createUser({
      email: `${name}@practice.example`,
      passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Rdescudvo7TAV3B1QY0vN9ypfYVjxJz8Y0kIyw3M3TQ',
      name,
      role: name === 'moderator' ? 'moderator' : 'therapist',
      practiceId: practice,
    });
    return { id: user.id, session: await store.accounts.createSession(user.id, clock.now()) };
  };
  const own = await account('own', practiceId);
  const colleague = await account('colleague', practiceId);
  const other = await account('other', elsewhere);
  const moderator = await account('moderator', null);
  const client = await store.clients.add({ practiceId, therapistId: own.id }, 'Blue 7', null);
  return {
    sessions: {
      own: own.session,
      colleague: colleague.session,
      other: other.session,
      moderator: moderator.session,
    },
    client: client.id,
  };
}
