import { describe, expect, it } from '@jest/globals';
import { LimitReached, UnreadableInput } from '#libs/domain';
import { ReaderKilled } from '#libs/platform';
import { JobEndsWorkers, QueueAway, type GivenUpJob } from '#libs/queue';
import { DatabaseAway } from '#libs/store';
import { letterOf } from './letter-of.js';

const GIVEN_UP: Omit<GivenUpJob, 'failure'> = {
  job: 'snapshot.import',
  key: 'snapshot/1',
  data: { snapshotId: '1' },
  queue: 'import',
};

describe('a job that was given up', () => {
  it.each([
    [new UnreadableInput('This is no calendar.'), 'read', 'input.unreadable', 'This is no calendar.'],
    [
      new LimitReached('It has more than a thousand parts.'),
      'read',
      'input.limit',
      'It has more than a thousand parts.',
    ],
    [new ReaderKilled('reader.memory', 'killed at 384 MiB'), 'read', 'reader.memory', /more time or memory/u],
    [new ReaderKilled('reader.crashed', 'TypeError at x.ts'), 'read', 'reader.crashed', /should not have happened/u],
    [new JobEndsWorkers('ended'), 'apply', 'job.ends-workers', /ended over it/u],
    [new TypeError('the name Ann is not a number'), 'apply', 'job.fault', /a fault of ours/u],
  ])('by %s leaves a letter of its stage', (failure, stage, code, sentence) => {
    const letter = letterOf({ ...GIVEN_UP, failure });
    expect(letter).toMatchObject({ job: 'snapshot.import', key: 'snapshot/1', data: { snapshotId: '1' }, stage, code });
    expect(letter?.sentence).toMatch(sentence);
    expect(JSON.stringify(letter)).not.toContain('Ann');
  });

  it('names the queue as its stage where nothing was read', () => {
    expect(letterOf({ ...GIVEN_UP, queue: 'fetch', failure: new TypeError('x') })?.stage).toBe('fetch');
  });

  it.each([new DatabaseAway('away'), new QueueAway('away'), Object.assign(new Error('no'), { code: 'ECONNRESET' })])(
    'because the world failed leaves none: %s',
    (failure) => {
      expect(letterOf({ ...GIVEN_UP, failure })).toBeNull();
    },
  );
});
