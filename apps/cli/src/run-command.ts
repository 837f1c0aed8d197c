import { PorchlightError } from '#libs/domain';
import { parseArgs } from 'node:util';
import type { Given, Options, World } from './command.js';
import { COMMANDS } from './commands.js';
import { exitCodeOf } from './exit-code.js';
import { UsageError } from './usage-error.js';

/** Runs one command line and gives its exit code. Whatever goes wrong is one plain sentence on standard error. */
export async function runCommand(args: readonly string[], world: World): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (name === '' || name === 'help' || name === '--help' || name === '-h') return overview(rest[0], world);
    const entry = COMMANDS.find((command) => command.name === name);
    if (entry === undefined)
      throw new UsageError(`There is no command "${name}".${meant(name)} See: porchlight --help`);
    const command = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) return print(command.help, world);
    return await command.run(given(name, rest, command.options), world);
  } catch (failure) {
    world.say(sentenceOf(failure, world));
    return exitCodeOf(failure);
  }
}

function given(name: string, args: readonly string[], options: Options): Given {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { positionals, options: values };
  } catch (refused) {
    throw new UsageError(`${optionSentence(messageOf(refused))} See: porchlight ${name} --help`);
  }
}

/** What is wrong stands first in Node's words; how to write around it follows at length. */
function optionSentence(message: string): string {
  const ambiguous = /^Option '(--[\w-]+)'.* is ambiguous/u.exec(message)?.[1];
  if (ambiguous !== undefined) {
    return `${ambiguous} needs a value; one that begins with a dash is written ${ambiguous}=-…`;
  }
  const [first = ''] = message.split(/\. |\n/u, 1);
  return first.endsWith('.') ? first : `${first}.`;
}

async function overview(name: string | undefined, world: World): Promise<number> {
  const entry = COMMANDS.find((command) => command.name === name);
  if (entry !== undefined) return print((await entry.load()).help, world);
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return print(`${BEFORE}\n${lines.join('\n')}\n${AFTER}`, world);
}

function print(text: string, world: World): number {
  world.print(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}

/** The command that was probably meant: one that starts alike. */
function meant(name: string): string {
  const near = COMMANDS.find((command) => command.name.startsWith(name.slice(0, 3)) && name.length >= 3);
  return near === undefined ? '' : ` Did you mean "${near.name}"?`;
}

function sentenceOf(failure: unknown, { env }: World): string {
  // A reading process that failed by a slip of ours tells where; that is for the log of the worker, not for this line.
  if (failure instanceof PorchlightError && failure.code === 'reader.crashed')
    return failure.message.split('\n', 1)[0] ?? '';
  if (failure instanceof PorchlightError) return failure.message;
  if (env['LOG_LEVEL'] === 'debug' && failure instanceof Error) return failure.stack ?? failure.message;
  return `Something went wrong that should not have: ${messageOf(failure)} (LOG_LEVEL=debug shows where).`;
}

function messageOf(failure: unknown): string {
  return typeof failure === 'object' && failure !== null && 'message' in failure
    ? String(failure.message)
    : String(failure);
}

const BEFORE = `Porchlight finds gentle, welcoming gatherings near a person and says honestly what each is like to be at.

Usage: npm run -s porchlight -- <command> [options]

Commands:`;

const AFTER = `
The first steps:
  npm start                                         everything, with a demonstration town to look at
  npm run -s porchlight -- extract events.ics       what a calendar holds, as JSON
  npm run -s porchlight -- extract --help           how a command is used, with examples

"-" reads standard input. Standard output holds one JSON document and nothing else.
Exit codes: 0 done, 1 something is broken, 2 the input cannot be read, 3 a limit was reached, 64 wrong usage.
`;
