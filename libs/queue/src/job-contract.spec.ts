import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Handles } from './handles.js';
import { defineJob, type JobData, QUEUES } from './job-contract.js';
import { CONCURRENCY, fetchSource, importSnapshot, JOBS } from './jobs.js';

const contract = {
  name: 'test.note',
  queue: 'fetch',
  data: z.strictObject({ id: z.string() }),
  key: ({ id }: { readonly id: string }) => `note/${id}`,
  attempts: 1,
  why: 'To test with.',
} as const;

describe('the contracts of jobs', () => {
  it('have names of their own and a reason', () => {
    const names = JOBS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { why } of JOBS) expect(why.length).toBeGreaterThan(20);
  });

  it('make keys that the queue takes: no colon, not a number', () => {
    const id = '018f0000-0000-7000-8000-000000000001';
    const keys = [
      fetchSource.key(fetchSource.data.parse({ sourceId: id })),
      importSnapshot.key(importSnapshot.data.parse({ snapshotId: id })),
    ];
    expect(keys).toEqual([`source/${id}`, `snapshot/${id}`]);
  });

  it('carry ids only: nothing else fits', () => {
    for (const { data } of JOBS) expect(data.safeParse({ clientName: 'Ann' }).success).toBe(false);
    expect(fetchSource.data.safeParse({ sourceId: 'https://club.example' }).success).toBe(false);
  });

  it('name a queue that is run', () => {
    for (const name of QUEUES) expect(CONCURRENCY[name]).toBeGreaterThan(0);
  });

  it('are refused when they cannot be meant', () => {
    expect(() => defineJob({ ...contract, name: 'note' })).toThrow(/two words/u);
    expect(() => defineJob({ ...contract, attempts: 0 })).toThrow(/attempts/u);
  });

  it('tie their handler to their data when it is compiled', () => {
    const note = defineJob(contract);
    class Job {
      @Handles(note)
      right({ id }: JobData<typeof note>): Promise<void> {
        return Promise.resolve(void id);
      }

      @Handles(note)
      needsNothing(): Promise<void> {
        return Promise.resolve();
      }

      // @ts-expect-error the contract has no such data
      @Handles(note)
      wrong({ count }: { readonly count: number }): Promise<void> {
        return Promise.resolve(void count);
      }
    }
    expect(Job.name).toBe('Job');
  });
});
