import { Gathering, Needs } from '#libs/domain';
import { match } from '#libs/match';
import { withClaims } from '#libs/pipeline';
import type { Command } from '../command.js';
import { inputText } from '../input.js';
import { jsonLines, parseJson } from '../json-lines.js';
import { instantOption, numberOption, textOption } from '../options.js';
import { UsageError } from '../usage-error.js';
import { worldClock } from '../world-clock.js';

/** A hundred thousand gatherings with their claims. */
const MOST_BYTES = 512 * 1024 * 1024;

export const matchCommand: Command = {
  help: `porchlight match --needs <needs.json | -> --gatherings <file.jsonl | -> [options] --json

Sorts gatherings for one person: what fits, what to ask about first, and what is not shown and why. Unknown is not no, and
it is not yes: it is a question.

  --needs <file>        what the person needs of a room (every block is optional: {} is enough)
  --gatherings <file>   one gathering a line; one without "claims" is annotated first
  --at <instant>        the moment to look from (default: now)
  --limit <number>      how many to show in each list (default: 6)

Example:
  porchlight match --needs needs.json --gatherings town.jsonl --at 2026-11-24T00:00:00Z
`,
  options: {
    needs: { type: 'string' },
    gatherings: { type: 'string' },
    at: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (given, world) => {
    const [needsFile, gatheringsFile] = [textOption(given, 'needs'), textOption(given, 'gatherings')];
    if (needsFile === null || gatheringsFile === null) {
      throw new UsageError('Name both --needs and --gatherings. See: porchlight match --help');
    }
    if (given.positionals.length > 0) throw new UsageError(`"${given.positionals[0]}" is not an option of match.`);
    if (needsFile === '-' && gatheringsFile === '-') throw new UsageError('Only one of the two can be standard input.');
    const at = instantOption(given, 'at') ?? worldClock(world).now();
    const limit = numberOption(given, 'limit', 6);
    const needs = parseJson(await inputText(needsFile, world), Needs, 'The file of needs');
    const lines = await inputText(gatheringsFile, world, MOST_BYTES);
    const gatherings = [...jsonLines(lines, Gathering)].map(withClaims);
    world.print(`${JSON.stringify(match(needs, gatherings, at, { limit }), null, 2)}\n`);
    return 0;
  },
};
