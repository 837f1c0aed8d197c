import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PorchlightError, type Retry } from '#libs/domain';
import { defineJob, Handles, type JobData } from '#libs/queue';

export const note = defineJob({
  name: 'test.note',
  queue: 'fetch',
  data: z.strictObject({ id: z.string() }),
  key: ({ id }) => `note/${id}`,
  attempts: 3,
  why: 'A job to test with.',
});
export class Failure extends PorchlightError {
  readonly code = 'test.failed';
  constructor(readonly retry: Retry) {
    super('It did not work.');
  }
}

type Asked = { readonly id: string; readonly at: number };
type Answers = (id: string, nth: number) => void | Promise<void>;

/** The handler writes down what it was asked, and does what the test put in `answers`. */
export const told: { asked: Asked[]; answers: Answers | undefined } = { asked: [], answers: undefined };
let name = 0;
/** Each test has ids of its own: queues outlive it. */
export const fresh = (): string => `n${String((name += 1))}-${String(process.pid)}`;
export const askedFor = (id: string): Asked[] => told.asked.filter((one) => one.id === id);
export const quiet = (ms = 250): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

@Injectable()
export class NoteJob {
  @Handles(note)
  async run({ id }: JobData<typeof note>): Promise<void> {
    told.asked.push({ id, at: Date.now() });
    await told.answers?.(id, askedFor(id).length);
  }
}
