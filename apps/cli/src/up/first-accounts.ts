import type { Clock, Config } from '#libs/platform';
import { Keyring, openStore, type Store } from '#libs/store';
import { seedTown, TOWN_ACCOUNTS, type Town } from '../../../town/src/index.js';
import { newPassword } from '../accounts/new-password.js';

export type Accounts = { readonly therapist: string; readonly moderator: string };

const OWN_ACCOUNTS: Accounts = { therapist: 'therapist@porchlight.local', moderator: 'moderator@porchlight.local' };

/**
 * Brings the town's sources and people into the database, or, where there is no town and nobody yet, one practice with a
 * therapist and a moderator. Gives the password of new accounts, which is kept nowhere in clear; null when there are none.
 */
export async function firstAccounts(
  config: Config,
  clock: Clock,
  town: Town | null,
): Promise<(Accounts & { readonly password: string }) | null> {
  const store = await openStore({
    databaseUrl: config.database.url.reveal(),
    keyring: Keyring.fromMaster(
      config.keys.master.reveal(),
      config.keys.older.map((key) => key.reveal()),
    ),
    poolSize: 2,
  });
  let password = '';
  const hash = async (): Promise<string> => {
    const made = await newPassword();
    password = made.password;
    return made.passwordHash;
  };
  try {
    const made = town === null ? await makePractice(store, hash) : await seedTown(store, town, clock.now(), hash);
    return made ? { ...(town === null ? OWN_ACCOUNTS : TOWN_ACCOUNTS), password } : null;
  } finally {
    await store.close();
  }
}

async function makePractice(store: Store, hash: () => Promise<string>): Promise<boolean> {
  if ((await store.practices.list()).length > 0) return false;
  const practiceId = await store.practices.create('My practice');
  const passwordHash = await hash();
  const { therapist, moderator } = OWN_ACCOUNTS;
  await store.accounts.createUser({ email: therapist, passwordHash, name: 'Therapist', role: 'therapist', practiceId });
  await store.accounts.createUser({
    email: moderator,
    passwordHash,
    name: 'Moderator',
    role: 'moderator',
    practiceId: null,
  });
  return true;
}
