import { addAccount } from '../accounts/add-account.js';
import { resetPassword } from '../accounts/reset-password.js';
import type { Command } from '../command.js';
import { UsageError } from '../usage-error.js';

export const account: Command = {
  help: `porchlight account add <email> --role <therapist | moderator> [options]
porchlight account <email>

"add" makes an account and prints its password once; with an address alone, whoever lost theirs gets a new one and every
session of that account ends. The password is kept nowhere in clear.

  --role <role>       therapist: makes lists for clients of one practice; moderator: decides what is listed
  --practice <name>   the practice of a therapist, made where there is none of that name (default: the only one there is)
  --name <name>       how the account is called (default: the part of the address before the @)

Example:
  porchlight account add dana@practice.example --role therapist --practice "Elm Street"
`,
  options: { role: { type: 'string' }, practice: { type: 'string' }, name: { type: 'string' } },
  run: async (given, world) => {
    const [first, ...rest] = given.positionals;
    if (first === 'add') return addAccount({ ...given, positionals: rest }, world);
    if (first === undefined || rest.length > 0) throw new UsageError('Name one email address.');
    return resetPassword(first, world);
  },
};
