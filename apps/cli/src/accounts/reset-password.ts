import type { World } from '../command.js';
import { withStore } from '../live/connection.js';
import { newPassword } from './new-password.js';

/** Gives an account a new password, ends its sessions and prints the password once. */
export async function resetPassword(email: string, world: World): Promise<number> {
  return withStore(world, async ({ store }) => {
    const user = await store.accounts.byEmail(email);
    if (user === null) {
      world.say(`There is no account with the address ${email}. To make one: porchlight account add ${email}`);
      return 2;
    }
    const { password, passwordHash } = await newPassword();
    await store.accounts.setPassword(user.id, passwordHash);
    world.print(`${password}\n`);
    return 0;
  });
}
