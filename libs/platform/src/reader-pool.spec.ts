import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { ReaderPool } from './reader-pool.js';
import { SnapshotReader, type ReadTold } from './snapshot-reader.js';

// Each test starts processes of its own, and none of them is about how fast.
jest.setTimeout(30_000);

const entry = fileURLToPath(new URL('../fixtures/reader.mjs', import.meta.url));
const opened: ReaderPool[] = [];

function aPool(options: { readonly size?: number; readonly inputsPerReader?: number } = {}): ReaderPool {
  const pool = new ReaderPool({ entry, size: 1, ...options });
  opened.push(pool);
  return pool;
}

afterEach(() => Promise.all(opened.splice(0).map((pool) => pool.close())));

describe('reading in a process that can be thrown away', () => {
  it('takes bytes and gives what the process answers', async () => {
    expect(await aPool().run({ order: 'length', bytes: new Uint8Array(5_000_000) })).toEqual({
      answer: 5_000_000,
      parts: [],
    });
  });

  it('hands it no environment', async () => {
    expect(await aPool().run({ order: 'env' })).toMatchObject({ answer: [] });
  });

  it('queues what it cannot read at once, and gives each its own answer', async () => {
    const pool = aPool({ size: 2 });
    const answers = await Promise.all(Array.from({ length: 30 }, (_, value) => pool.run({ order: 'echo', value })));
    expect(answers.map(({ answer }) => answer)).toEqual(Array.from({ length: 30 }, (_, value) => value));
  });

  it.each([
    ['an endless loop', 'hang', 'reader.deadline', 'Reading took longer than 0.4 seconds and was stopped.'],
    ['buffers without end', 'buffers', 'reader.memory', 'Reading needed more than 384 MiB of memory and was stopped.'],
    ['a crash', 'crash', 'reader.crashed', 'The reading process ended unexpectedly (SIGKILL).'],
    ['a silent exit', 'exit', 'reader.crashed', 'The reading process ended unexpectedly (3).'],
  ])('ends %s and reads the next input all the same', async (_, order, code, message) => {
    const pool = aPool();
    await pool.run({ order: 'echo', value: 1 });
    await expect(pool.run({ order }, order === 'hang' ? 400 : 8_000)).rejects.toMatchObject({
      code,
      message,
      retry: 'never',
    });
    expect(await pool.run({ order: 'echo', value: 'well' })).toMatchObject({ answer: 'well' });
  });

  it('tells whoever counts why a reading was stopped', async () => {
    const told: ReadTold[] = [];
    const reader = new SnapshotReader(aPool()).watchedBy((one) => told.push(one));
    const look = reader.look(
      { bytes: new Uint8Array(1), contentType: null, finalUrl: 'https://elm.example/' },
      new Map(),
    );
    // It is no order that this process knows, and it falls over.
    await expect(look).rejects.toMatchObject({ code: 'reader.crashed' });
    expect(told).toEqual([{ killed: 'crashed', seconds: expect.any(Number) }]);
  });

  it('gathers what is sent ahead of the answer, in order, and nothing of the input before', async () => {
    const pool = aPool();
    expect(await pool.run({ order: 'parts', count: 3 })).toEqual({ answer: 'done', parts: [0, 1, 2] });
    expect(await pool.run({ order: 'parts', count: 1 })).toEqual({ answer: 'done', parts: [0] });
  });

  it('ends a process that sends parts without end', async () => {
    await expect(aPool().run({ order: 'parts', count: 1e9 })).rejects.toMatchObject({ code: 'reader.crashed' });
  });

  it('ends a heap that grows without end', async () => {
    await expect(aPool().run({ order: 'heap' })).rejects.toMatchObject({ code: 'reader.memory' });
  });

  it('replaces a process after its share of inputs', async () => {
    const pool = aPool({ inputsPerReader: 2 });
    const pids = [];
    for (let i = 0; i < 5; i += 1) pids.push((await pool.run({ order: 'pid' })).answer);
    expect(new Set(pids).size).toBe(3);
  });

  it('fails what is being read, and what waits, when it is closed', async () => {
    const pool = aPool();
    const both = Promise.allSettled([pool.run({ order: 'hang' }), pool.run({ order: 'echo', value: 1 })]);
    await pool.close();
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(pool.run({ order: 'echo', value: 1 })).rejects.toMatchObject({ code: 'reader.crashed' });
  });
});
