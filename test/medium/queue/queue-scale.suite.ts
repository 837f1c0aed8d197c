import type { INestApplicationContext, Type } from '@nestjs/common';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { type AnyContract, type GivenUpJob, Jobs, type QueueModuleOptions, replay, type TriedJob } from '#libs/queue';
import { askedFor, Failure, fresh, note, quiet, told } from './notes.js';
import type { Raw } from './raw-queue.js';
import { until } from './until.js';

type Programs = {
  readonly boot: (
    providers: readonly Type[],
    handles: readonly AnyContract[] | undefined,
  ) => Promise<INestApplicationContext>;
  readonly worker: (options?: Partial<QueueModuleOptions>) => Promise<INestApplicationContext>;
  readonly close: (app: INestApplicationContext) => Promise<void>;
  readonly raw: () => Raw;
};

/** What must hold where there is more to do than can be done: many workers, many jobs, jobs that fail for good, workers that end. */
export function scaleTests({ boot, worker, close, raw }: Programs): void {
  it('that a worker could not finish are given back whole, long before their lock runs out', async () => {
    const letters = aBox();
    const app = await worker({ drainMs: 100, lockMs: 60_000, deadLetters: letters.option });
    const id = fresh();
    told.answers = (which, nth) => (which === id && nth === 1 ? new Promise<void>(() => undefined) : undefined);
    await app.get(Jobs).publish(note, { id });
    await until(() => askedFor(id).length === 1);
    await close(app);
    await worker({ lockMs: 60_000 });
    await until(() => askedFor(id).length === 2, 5_000);
    await quiet();
    expect([
      askedFor(id).length,
      letters.buried,
      (await raw().failures()).filter((reason) => reason.includes(id)),
    ]).toEqual([2, [], []]);
  }, 30_000);

  it('are begun by the order of their lanes, and a person moves to the front what waits already', async () => {
    const publisher = (await boot([], undefined)).get(Jobs);
    const [later, usual, asked1, asked2] = [fresh(), fresh(), fresh(), fresh()];
    const filler = Array.from({ length: 20 }, fresh);
    await publisher.publish(note, { id: later }, { lane: 'later' });
    await publisher.publish(note, { id: usual });
    await publisher.publishAll(
      note,
      filler.map((id) => ({ id })),
    );
    await publisher.publish(note, { id: asked2 });
    await publisher.publish(note, { id: asked1 }, { lane: 'now' });
    await publisher.publish(note, { id: asked2 }, { lane: 'now' });
    const mine = new Set([later, usual, asked1, asked2, ...filler]);
    told.answers = () => quiet(40);
    await worker();
    const came = (): string[] => told.asked.map(({ id }) => id).filter((id) => mine.has(id));
    await until(() => came().length === mine.size, 20_000);
    // Eight are begun at a time, in whichever order the server answers them.
    expect(came().slice(0, 8)).toEqual(expect.arrayContaining([asked1, asked2, usual]));
    expect(came().slice(-8)).toContain(later);
  }, 30_000);

  it('published together are jobs like any other', async () => {
    const app = await worker();
    const ids = Array.from({ length: 300 }, fresh);
    const all = [...ids, ...ids].map((id) => ({ id }));
    await app.get(Jobs).publishAll(note, all);
    await app.get(Jobs).publishAll(note, []);
    await until(() => ids.every((id) => askedFor(id).length >= 1), 20_000);
    await expect(app.get(Jobs).publishAll(note, [{ id: 7 } as never])).rejects.toThrow(z.ZodError);
  }, 30_000);

  it('tell how far behind they are', async () => {
    const publisher = (await boot([], undefined)).get(Jobs);
    const before = await publisher.state('fetch');
    const id = fresh();
    await publisher.publish(note, { id });
    await publisher.publish(note, { id: fresh() }, { delayMs: 400 });
    await quiet(60);
    const state = await publisher.state('fetch');
    expect(state).toMatchObject({
      queue: 'fetch',
      waiting: before.waiting + 1,
      delayed: before.delayed + 1,
    });
    expect(state.ageMs).toBeGreaterThanOrEqual(50);
    await worker();
    await until(async () => (await publisher.waiting('fetch')) === 0);
    expect((await publisher.states()).map(({ queue, ageMs }) => [queue, ageMs])).toContainEqual(['fetch', 0]);
  });

  it('that failed for good are buried once, with their ids, and settled when they are done after all', async () => {
    const letters = aBox();
    const app = await worker({ deadLetters: letters.option });
    const id = fresh();
    told.answers = (which, nth) => {
      if (which === id && nth <= 2) throw new Failure(nth === 1 ? { afterMs: 20 } : 'never');
    };
    await app.get(Jobs).publish(note, { id });
    await until(() => letters.buried.length === 1);
    const tried = { job: 'test.note', key: `note/${id}`, data: { id } };
    expect(letters.buried).toMatchObject([{ ...tried, queue: 'fetch', failure: { code: 'test.failed' } }]);
    expect(letters.settled).toEqual([]);
    await replay(app.get(Jobs), tried, [note]);
    await replay(app.get(Jobs), tried, [note]);
    await until(() => letters.settled.length >= 1);
    expect(letters.settled[0]).toEqual(tried);
    expect(await replay(app.get(Jobs), { ...tried, job: 'test.forgotten' }, [note])).toBe(false);
  });

  it('leave no letter while they are tried, nor where their data do not fit; a box that is away loses no worker', async () => {
    const letters = aBox();
    const app = await worker({ deadLetters: letters.option });
    const id = fresh();
    told.answers = (which, nth) => {
      if (which === id && nth === 1) throw new Failure('back-off');
    };
    await raw().add('test.note', { id: 7 });
    await app.get(Jobs).publish(note, { id });
    await until(() => letters.settled.some(({ key }) => key === `note/${id}`));
    expect(letters.buried).toEqual([]);
    letters.away = true;
    const other = fresh();
    told.answers = (which, nth) => {
      if (which === other && nth === 1) throw new Failure('never');
    };
    await app.get(Jobs).publish(note, { id: other });
    await until(async () => (await raw().failures()).includes('test.failed: It did not work.'));
    await app.get(Jobs).publish(note, { id: other });
    await until(() => askedFor(other).length === 2);
  });

  it('are shared by several workers, each of them once', async () => {
    await worker();
    await worker();
    const app = await worker();
    const ids = Array.from({ length: 120 }, fresh);
    await app.get(Jobs).publishAll(
      note,
      ids.map((id) => ({ id })),
    );
    await until(() => ids.every((id) => askedFor(id).length >= 1), 20_000);
    await quiet();
    expect(ids.filter((id) => askedFor(id).length !== 1)).toEqual([]);
  }, 30_000);
}

/** A box that keeps what it is given in memory. */
function aBox() {
  const buried: GivenUpJob[] = [];
  const settled: TriedJob[] = [];
  const box = { buried, settled, away: false };
  const put = (into: TriedJob[], job: TriedJob): Promise<void> => {
    if (box.away) return Promise.reject(new Error('the box is away'));
    into.push(job);
    return Promise.resolve();
  };
  const useFactory = () => ({
    bury: (job: GivenUpJob) => put(buried, job),
    settle: (job: TriedJob) => put(settled, job),
  });
  return Object.assign(box, { option: { useFactory } });
}
