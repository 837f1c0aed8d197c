import { type EnqueuedTaskPromise, type Index, Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch';
import type { MeiliDocument } from './meili-document.js';
import { SearchAway, SearchTaskFailed } from './search-errors.js';

/** A therapist does not wait longer than this before Postgres is asked instead. */
const READ_MS = 1_500;
const WRITE_MS = 30_000;
const TASK_MS = 120_000;

type MeiliServer = { readonly url: string; readonly key: string | null; readonly onTaskFailed?: () => void };

/** A search server, asked with short patience and written to with long. What it fails in is `search.away` or `search.task-failed`. */
export class MeiliConnection {
  private readonly reader: Meilisearch;
  readonly writer: Meilisearch;

  private readonly onTaskFailed: () => void;

  constructor({ url, key, onTaskFailed = () => undefined }: MeiliServer) {
    this.onTaskFailed = onTaskFailed;
    const server = { host: url, ...(key === null ? {} : { apiKey: key }) };
    // Compressed answers on a kept-alive connection stall for 40 ms each (seen with 1.21): small ones come faster as they are.
    const requestInit = { headers: { 'accept-encoding': 'identity' } };
    this.reader = new Meilisearch({ ...server, timeout: READ_MS, requestInit });
    this.writer = new Meilisearch({ ...server, timeout: WRITE_MS });
  }

  healthy(): Promise<boolean> {
    return this.reader.isHealthy();
  }

  async read<T>(uid: string, ask: (index: Index<MeiliDocument>, server: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await ask(this.reader.index<MeiliDocument>(uid), this.reader);
    } catch (cause) {
      throw failureOf(cause, uid);
    }
  }

  /** When the index of that name was made: goes with it where it is given another name. Null where there is none. */
  async stamp(uid: string): Promise<string | null> {
    try {
      return (await this.reader.index(uid).getRawInfo()).createdAt;
    } catch (cause) {
      if (cause instanceof MeilisearchApiError && cause.cause?.code === 'index_not_found') return null;
      throw failureOf(cause, uid);
    }
  }

  /** Meilisearch only queues a change; a task that failed later does not throw by itself. */
  async task(enqueued: EnqueuedTaskPromise, uid: string, harmless?: string): Promise<void> {
    let task;
    try {
      task = await enqueued.waitTask({ timeout: TASK_MS, interval: 10 });
    } catch (cause) {
      throw failureOf(cause, uid);
    }
    if (task.status === 'succeeded' || (harmless !== undefined && task.error?.code === harmless)) return;
    this.onTaskFailed();
    throw new SearchTaskFailed(`The search server could not change ${uid}: ${task.error?.message ?? task.status}`, {
      task: task.uid,
      reason: task.error?.code ?? task.status,
    });
  }

  /** Until no index changes its name any more, whoever asked for it. */
  async namesStandStill(uid: string): Promise<void> {
    const types: ['indexSwap'] = ['indexSwap'];
    const open = await this.read(uid, (_, { tasks }) =>
      tasks.getTasks({ types, statuses: ['enqueued', 'processing'] }),
    );
    for (const { uid: task } of open.results) {
      await this.read(uid, () => this.writer.tasks.waitForTask(task, { timeout: TASK_MS, interval: 50 }));
    }
  }
}

function failureOf(cause: unknown, uid: string): unknown {
  if (!(cause instanceof MeilisearchError)) return cause;
  const reason = cause instanceof MeilisearchApiError ? (cause.cause?.code ?? 'refused') : 'no-answer';
  if (reason === 'payload_too_large')
    return new SearchTaskFailed('The documents are too much for one request.', { index: uid, reason }, { cause });
  return new SearchAway(`The search server gave no usable answer (${reason}).`, { index: uid, reason }, { cause });
}
