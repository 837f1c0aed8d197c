import type { Command } from '../command.js';
import type { Finding } from '../doctor/finding.js';
import { findings } from '../doctor/findings.js';
import { UsageError } from '../usage-error.js';

export const doctor: Command = {
  help: `porchlight doctor [--json]

Looks at each part and says in one sentence how it is. Changes nothing. The exit code is 0 when all is well, 1 otherwise.
`,
  options: { json: { type: 'boolean' } },
  run: async ({ positionals, options }, world) => {
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much.`);
    const all = await findings(world);
    world.print(options['json'] === true ? `${JSON.stringify(all, null, 2)}\n` : `${all.map(line).join('\n')}\n`);
    return all.some(({ state }) => state === 'ill') ? 1 : 0;
  },
};

function line({ state, sentence }: Finding): string {
  return `${{ well: 'ok  ', note: 'note', ill: 'ILL ' }[state]} ${sentence}`;
}
