import { describe, expect, it } from '@jest/globals';
import * as ids from '../../libs/domain/src/ids.js';
import { JOBS } from '../../libs/queue/src/jobs.js';

const branded: readonly unknown[] = Object.values(ids);

describe('a job', () => {
  it.each(JOBS.map((job) => [job.name, job] as const))('%s carries ids only, never data of a person', (_, job) => {
    const shape: Readonly<Record<string, unknown>> = job.data.shape;
    const others = Object.entries(shape).filter(([, field]) => !branded.includes(field));
    expect(others.map(([name]) => name)).toEqual([]);
  });

  it('refuses what its contract does not name', () => {
    for (const job of JOBS) expect(job.data.safeParse({ needs: [] }).success).toBe(false);
  });

  it('says why it is a job, and has a name of its own', () => {
    expect(JOBS.filter(({ why }) => why.length < 20)).toEqual([]);
    expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
  });
});
