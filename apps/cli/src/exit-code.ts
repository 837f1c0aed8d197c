import { PorchlightError } from '#libs/domain';

/**
 * Exit code of a failure, as every command promises: 2 the input is not what it claims to be, 3 a limit was reached, 64 wrong
 * usage, 1 something in the world is broken.
 */
export function exitCodeOf(failure: unknown): number {
  if (!(failure instanceof PorchlightError)) return 1;
  const { code } = failure;
  if (code === 'cli.usage') return 64;
  if (code === 'input.limit' || code === 'reader.deadline' || code === 'reader.memory') return 3;
  return code.startsWith('input.') || code === 'reader.crashed' ? 2 : 1;
}
