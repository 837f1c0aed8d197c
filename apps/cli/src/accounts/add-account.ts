import type { PracticeId } from '#libs/domain';
import type { Store } from '#libs/store';
import type { Given, World } from '../command.js';
import { withStore } from '../live/connection.js';
import { choiceOption, textOption } from '../options.js';
import { UsageError } from '../usage-error.js';
import { newPassword } from './new-password.js';

const ROLES = ['therapist', 'moderator'] as const;
const ADDRESS = /^[^\s@]+@[^\s@]+$/u;

/** Makes an account, and for a therapist the practice where there is none of that name, and prints the password once. */
export async function addAccount(given: Given, world: World): Promise<number> {
  const [email = '', ...more] = given.positionals;
  if (!ADDRESS.test(email) || more.length > 0) throw new UsageError('Name one email address: porchlight account add …');
  const role = choiceOption(given, 'role', ROLES);
  if (role === null) throw new UsageError('Say who it is: --role therapist or --role moderator.');
  const practice = textOption(given, 'practice')?.trim() ?? null;
  if (role === 'moderator' && practice !== null) throw new UsageError('A moderator belongs to no practice.');
  return withStore(world, async ({ store }) => {
    if ((await store.accounts.byEmail(email)) !== null) {
      world.say(`There is an account with the address ${email} already.`);
      return 2;
    }
    const practiceId = role === 'moderator' ? null : await practiceOf(store, practice, world);
    const { password, passwordHash } = await newPassword();
    const name = textOption(given, 'name') ?? email.slice(0, email.indexOf('@'));
    await store.accounts.createUser({ email, name, role, practiceId, passwordHash });
    world.print(`${password}\n`);
    return 0;
  });
}

async function practiceOf(store: Store, name: string | null, world: World): Promise<PracticeId> {
  const practices = await store.practices.list();
  const [only, ...others] = practices.filter((practice) => name === null || practice.name === name);
  if (only !== undefined && others.length === 0) return only.id;
  if (name === null || name === '') {
    const names = practices.map((practice) => `"${practice.name}"`).join(', ');
    throw new UsageError(`Say in which practice: --practice <name>.${names === '' ? '' : ` There are ${names}.`}`);
  }
  if (only !== undefined) throw new UsageError(`More than one practice is called "${name}".`);
  world.say(`There was no practice "${name}"; it was made.`);
  return store.practices.create(name);
}
