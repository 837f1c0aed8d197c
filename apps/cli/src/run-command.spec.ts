import { describe, expect, it } from '@jest/globals';
import { LimitReached, UnreadableInput } from '#libs/domain';
import type { World } from './command.js';
import { exitCodeOf } from './exit-code.js';
import { runCommand } from './run-command.js';
import { UsageError } from './usage-error.js';

async function run(...args: string[]): Promise<{ code: number; printed: string; said: string }> {
  const [printed, said]: [string[], string[]] = [[], []];
  const world: World = {
    env: {},
    stdin: (async function* () {
      yield await Promise.resolve('');
    })(),
    print: (text) => printed.push(text),
    say: (sentence) => said.push(sentence),
  };
  const code = await runCommand(args, world);
  return { code, printed: printed.join(''), said: said.join('\n') };
}

describe('a command line', () => {
  it('without a command explains itself', async () => {
    const { code, printed } = await run();
    expect([code, printed]).toEqual([0, expect.stringContaining('Usage:')]);
  });

  it('with a misspelt command names the one that was meant', async () => {
    expect(await run('extrakt')).toEqual({
      code: 64,
      printed: '',
      said: 'There is no command "extrakt". Did you mean "extract"? See: porchlight --help',
    });
  });

  it('with an option that is none says so in one sentence', async () => {
    expect(await run('importer:new', '--fast')).toMatchObject({
      code: 64,
      said: expect.stringMatching(/^Unknown option '--fast'/u),
    });
  });

  it('refuses a name that could leave its folder', async () => {
    expect((await run('importer:new', '../../etc')).code).toBe(64);
  });
});

describe('the exit code', () => {
  it.each([
    [new UsageError('x'), 64],
    [new UnreadableInput('x'), 2],
    [new LimitReached('x'), 3],
    [new TypeError('x'), 1],
  ])('of %s is %d', (failure, code) => {
    expect(exitCodeOf(failure)).toBe(code);
  });
});
