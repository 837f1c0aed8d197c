import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 100;
/** Whoever waits longer than this has no answer. */
const PATIENCE_MS = 5_000;

/** What came of asking an address again and again. */
export type Asked = { asked: number; answered: number; slowestMs: number };

/** Asks ten times a second for so long; `isGood` says what counts as an answer. */
export async function askAgainAndAgain(
  url: string,
  forMs: number,
  isGood: (status: number, body: string) => boolean,
): Promise<Asked> {
  const said: Asked = { asked: 0, answered: 0, slowestMs: 0 };
  const asking: Promise<void>[] = [];
  for (const end = Date.now() + forMs; Date.now() < end; await wait(EVERY_MS)) asking.push(ask(url, said, isGood));
  await Promise.all(asking);
  return said;
}

async function ask(url: string, said: Asked, isGood: (status: number, body: string) => boolean): Promise<void> {
  said.asked += 1;
  const from = performance.now();
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (isGood(answer.status, await answer.text())) said.answered += 1;
  } catch (failure) {
    // Not answered in time, or refused: that is what is counted.
    if (!(failure instanceof Error)) throw failure;
  }
  said.slowestMs = Math.max(said.slowestMs, performance.now() - from);
}

export const isCalendar = (status: number, body: string): boolean => status === 200 && body.includes('BEGIN:VEVENT');
export const isPage = (status: number, body: string): boolean => status === 200 && body.includes('</html>');

export function shareOf({ asked, answered, slowestMs }: Asked): string {
  return `${((answered / asked) * 100).toFixed(1)} % of ${String(asked)}, slowest ${slowestMs.toFixed(0)} ms`;
}
