import { annotate, type AnnotateOptions } from '#libs/annotate';
import { HostKind, Instant, UnreadableInput } from '#libs/domain';
import { z } from 'zod';
import type { Command, Given } from '../command.js';
import { inputText } from '../input.js';
import { jsonLines } from '../json-lines.js';
import { choiceOption, instantOption, textOption } from '../options.js';
import { UsageError } from '../usage-error.js';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  host: z.string().nullish(),
  hostKind: HostKind.nullish(),
  starts: Instant.nullish(),
  language: z.string().nullish(),
});

export const annotateCommand: Command = {
  help: `porchlight annotate <file | -> [options] --json
porchlight annotate --jsonl <file | -> --json

Reads a description and prints what it says a gathering is like, each claim with the words it rests on. Where the text
says nothing, there is no claim.

  --title <title>         the title of the event; it may make claims of its own
  --host <name>           who runs it; a name is never taken for a statement
  --host-kind <kind>      library, club, faith, support-group or other
  --starts <instant>      when it starts: dates without a year are read from there
  --language <tag>        language of the text (default: en)
  --jsonl                 one {"id", "text", "title"?, "host"?, "hostKind"?, "starts"?, "language"?} a line in, one {"id", "claims"} a line out

Example:
  echo "Quiet evening. No need to talk. One step at the door." | porchlight annotate - --title "Silent Book Club"
`,
  options: {
    title: { type: 'string' },
    host: { type: 'string' },
    'host-kind': { type: 'string' },
    starts: { type: 'string' },
    language: { type: 'string' },
    jsonl: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (given, world) => {
    if (given.positionals.length > 1) {
      throw new UsageError(
        'Name one file only, and put a title of several words in quotes. See: porchlight annotate --help',
      );
    }
    const options = optionsOf(given);
    const text = await inputText(given.positionals[0], world);
    if (given.options['jsonl'] !== true) {
      if (text.includes('\0')) throw new UnreadableInput('This is no text: it holds zero bytes.');
      world.print(`${JSON.stringify({ claims: annotate(text, options) }, null, 2)}\n`);
      return 0;
    }
    for (const line of jsonLines(text, Line)) {
      const claims = annotate(line.text, line);
      world.print(`${JSON.stringify({ id: line.id, claims })}\n`);
    }
    return 0;
  },
};

function optionsOf(given: Given): AnnotateOptions {
  return {
    title: textOption(given, 'title'),
    host: textOption(given, 'host'),
    hostKind: choiceOption(given, 'host-kind', HostKind.options),
    starts: instantOption(given, 'starts'),
    language: textOption(given, 'language') ?? 'en',
  };
}
