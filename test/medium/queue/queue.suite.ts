import { type INestApplicationContext, Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type AnyContract, defineJob, Handles, Jobs, QueueModule, type QueueModuleOptions } from '#libs/queue';
import { silentLog } from '#libs/platform';
import { backendFor } from '../../../libs/queue/src/backend.js';
import { askedFor, Failure, fresh, note, NoteJob, quiet, told } from './notes.js';
import { scaleTests } from './queue-scale.suite.js';
import type { Raw } from './raw-queue.js';
import { until } from './until.js';

const other = defineJob({ ...note, name: 'test.other', key: ({ id }) => `other/${id}` });

@Injectable()
class SecondNoteJob {
  @Handles(note)
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
class OtherJob {
  @Handles(other)
  run(): Promise<void> {
    return Promise.resolve();
  }
}

/** What must hold of the queue, whatever it runs on. */
export function queueSuite(engine: string, start: () => Promise<{ readonly url: string; readonly raw: Raw }>): void {
  describe(`jobs on ${engine}`, () => {
    let url: string;
    let raw: Raw;
    const open: INestApplicationContext[] = [];

    beforeAll(async () => {
      ({ url, raw } = await start());
    }, 120_000);

    afterEach(async () => {
      told.answers = undefined;
      await Promise.all(open.splice(0).map((app) => app.close()));
      told.asked = [];
    });

    async function boot(
      providers: readonly Type[],
      handles: readonly AnyContract[] | undefined,
      options: Partial<QueueModuleOptions> = {},
    ): Promise<INestApplicationContext> {
      const queue = QueueModule.with({
        url,
        log: silentLog,
        lockMs: 1_000,
        ...options,
        ...(handles === undefined ? {} : { handles }),
      });
      @Module({ imports: [queue], providers: [...providers] })
      class App {}
      const app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
      open.push(app);
      return app;
    }

    const worker = (options = {}): Promise<INestApplicationContext> => boot([NoteJob], [note], options);
    const close = async (app: INestApplicationContext): Promise<void> => {
      open.splice(open.indexOf(app), 1);
      await app.close();
    };

    it('reach their handler with their data', async () => {
      const app = await worker();
      const id = fresh();
      await app.get(Jobs).publish(note, { id });
      await until(() => askedFor(id).length === 1);
    });

    it('are refused where they do not fit their contract', async () => {
      const app = await boot([], undefined);
      await expect(app.get(Jobs).publish(note, { id: 7 } as never)).rejects.toThrow(z.ZodError);
      await expect(app.get(Jobs).publish(note, { id: 'x', name: 'Ann' } as never)).rejects.toThrow(z.ZodError);
    });

    it('with one key are one job while it waits, and one more while it runs', async () => {
      const publisher = (await boot([], undefined)).get(Jobs);
      const id = fresh();
      for (let n = 0; n < 5; n += 1) await publisher.publish(note, { id });
      let release = (): void => undefined;
      told.answers = (_, nth) =>
        nth === 1
          ? new Promise<void>((resolve) => {
              release = resolve;
            })
          : undefined;
      await worker();
      await until(() => askedFor(id).length === 1);
      for (let n = 0; n < 5; n += 1) await publisher.publish(note, { id });
      release();
      await until(() => askedFor(id).length === 2);
      await quiet();
      expect(askedFor(id)).toHaveLength(2);
      // The key is free again once all is done.
      await publisher.publish(note, { id });
      await until(() => askedFor(id).length === 3);
    });

    it('with other keys do not hinder each other', async () => {
      const app = await worker();
      const ids = Array.from({ length: 20 }, fresh);
      await Promise.all(ids.map((id) => app.get(Jobs).publish(note, { id })));
      await until(() => ids.every((id) => askedFor(id).length === 1));
    });

    it('wait as long as they were told to', async () => {
      const app = await worker();
      const id = fresh();
      const before = Date.now();
      await app.get(Jobs).publish(note, { id }, { delayMs: 400 });
      await until(() => askedFor(id).length === 1);
      expect((askedFor(id)[0]?.at ?? 0) - before).toBeGreaterThanOrEqual(395);
    });

    it('that failed for an unknown reason are tried again, later each time, and then left as failed', async () => {
      const app = await worker();
      const id = fresh();
      told.answers = (which) => {
        if (which === id) throw new Error(`broken ${id}`);
      };
      await app.get(Jobs).publish(note, { id });
      await until(() => askedFor(id).length === 3, 30_000);
      const [first, second, third] = askedFor(id).map(({ at }) => at);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(900);
      expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(1_900);
      await until(async () => (await raw.failures()).includes(`broken ${id}`));
      await quiet();
      expect(askedFor(id)).toHaveLength(3);
    }, 40_000);

    it('that can never succeed are not tried again, and stay visible with their code', async () => {
      const app = await worker();
      const id = fresh();
      told.answers = () => {
        throw new Failure('never');
      };
      await app.get(Jobs).publish(note, { id });
      await until(async () => (await raw.failures()).includes('test.failed: It did not work.'));
      await quiet();
      expect(askedFor(id)).toHaveLength(1);
    });

    it('that were told when to come back do, as often as it takes, and keep their attempts', async () => {
      const app = await worker();
      const id = fresh();
      told.answers = (_, nth) => {
        if (nth < 6) throw new Failure({ afterMs: 60 });
      };
      await app.get(Jobs).publish(note, { id });
      await until(() => askedFor(id).length === 6);
      const times = askedFor(id).map(({ at }) => at);
      for (let n = 1; n < times.length; n += 1)
        expect((times[n] ?? 0) - (times[n - 1] ?? 0)).toBeGreaterThanOrEqual(55);
      await quiet();
      expect(askedFor(id)).toHaveLength(6);
    });

    it('that are put off still answer for their key', async () => {
      const app = await worker();
      const id = fresh();
      told.answers = (_, nth) => {
        if (nth === 1) throw new Failure({ afterMs: 500 });
      };
      await app.get(Jobs).publish(note, { id });
      await until(() => askedFor(id).length === 1);
      await quiet(100);
      await app.get(Jobs).publish(note, { id });
      await until(() => askedFor(id).length >= 2);
      await quiet();
      expect(askedFor(id)).toHaveLength(2);
    });

    it('whose data does not fit, or that nobody handles, are left as failed and visible', async () => {
      await worker();
      await raw.add('test.note', { id: 7 });
      await raw.add('test.unheard', {});
      await until(async () => {
        const reasons = (await raw.failures()).join('\n');
        return reasons.includes('does not fit its contract: id') && reasons.includes('Nothing handles test.unheard');
      });
      expect(told.asked).toEqual([]);
    });

    it('wait for a worker that comes later', async () => {
      const id = fresh();
      const publisher = await boot([], undefined);
      await publisher.get(Jobs).publish(note, { id });
      await close(publisher);
      await worker();
      await until(() => askedFor(id).length === 1);
    });

    it('are finished before a worker ends', async () => {
      const app = await worker();
      const id = fresh();
      let finished = false;
      told.answers = async () => {
        await quiet(300);
        finished = true;
      };
      await app.get(Jobs).publish(note, { id });
      await until(() => askedFor(id).length === 1);
      await close(app);
      expect(finished).toBe(true);
    });

    it('that a worker could not finish in time are taken up by another', async () => {
      const app = await worker({ drainMs: 100 });
      const id = fresh();
      told.answers = (which, nth) => (which === id && nth === 1 ? new Promise<void>(() => undefined) : undefined);
      await app.get(Jobs).publish(note, { id });
      await until(() => askedFor(id).length === 1);
      const before = Date.now();
      await close(app);
      expect(Date.now() - before).toBeLessThan(2_000);
      await worker();
      await until(() => askedFor(id).length === 2, 15_000);
    }, 30_000);

    scaleTests({ boot, worker, close, raw: () => raw });

    it('stop the boot when nothing handles them, when two do, or when nobody asked for it', async () => {
      await expect(boot([], [note])).rejects.toThrow(/Nothing handles test\.note: write @Handles/u);
      await expect(boot([NoteJob, SecondNoteJob], [note])).rejects.toThrow(
        /NoteJob\.run and SecondNoteJob\.run both handle test\.note/u,
      );
      await expect(boot([NoteJob, OtherJob], [note])).rejects.toThrow(
        /OtherJob\.run handles test\.other, which is not/u,
      );
      await expect(boot([OtherJob], [note])).rejects.toMatchObject({ code: 'queue.handlers' });
    });

    it('are refused in good time when the queue is away', async () => {
      const away = new URL(url);
      away.port = '1';
      const jobs = new Jobs(backendFor(away.href), silentLog);
      await expect(jobs.publish(note, { id: fresh() })).rejects.toMatchObject({
        code: 'queue.away',
        retry: 'back-off',
      });
      await jobs.onApplicationShutdown();
    }, 15_000);

    it('are counted while they wait', async () => {
      const jobs = (await boot([], undefined)).get(Jobs);
      const before = await jobs.waiting('fetch');
      await jobs.publish(note, { id: fresh() }, { delayMs: 50 });
      await jobs.publish(note, { id: fresh() });
      expect((await jobs.waiting('fetch')) - before).toBe(2);
    });
  });
}
