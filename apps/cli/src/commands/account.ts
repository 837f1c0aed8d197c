import { randomBytes } from 'node:crypto';
import { hashPassword } from '../../../api/src/session/hash-password.js';
import type { Command } from '../command.js';
import { withStore } from '../live/connection.js';
import { UsageError } from '../usage-error.js';

export const account: Command = {
  help: `porchlight account <email>

Gives an account a new password, prints it once and ends every session of that account. For whoever lost theirs.
`,
  options: {},
  run: ({ positionals }, world) => {
    const [email, ...more] = positionals;
    if (email === undefined || more.length > 0) throw new UsageError('Name one email address.');
    return withStore(world, async ({ store }) => {
      const user = await store.accounts.byEmail(email);
      if (user === null) {
        world.say(`There is no account with the address ${email}.`);
        return 2;
      }
      const password = randomBytes(12).toString('base64url');
      await store.accounts.setPassword(user.id, await hashPassword(password));
      world.print(`${password}\n`);
      return 0;
    });
  },
};
