import { PorchlightError, UnreadableInput } from '#libs/domain';
import { look, onward, prepareLazily, read } from '#libs/pipeline';
import type { ReadAnswer, ReadTask } from '#libs/platform';

/** As many listings go over at once; then they are forgotten here. */
const AT_ONCE = 100;

// The whole program of a reading process: one task in, one answer out. It has no environment, no database and no network
// of its own to misuse; whatever the bytes do to it, the parent ends it and starts another.
process.on('message', (task: ReadTask) => {
  void answer(task).then(send);
});

async function resultOf(task: ReadTask): Promise<unknown> {
  switch (task.kind) {
    case 'read':
      return read(task.bytes, task.context);
    case 'prepare':
      return inParts(prepareLazily(task, task.context, task.host));
    case 'look':
      return look({ ...task.part, bytes: task.bytes }, task.headers);
    case 'onward': {
      const { url, contentType } = task.context;
      return onward({ bytes: task.bytes, finalUrl: url ?? '', contentType }, task.context);
    }
  }
}

/** Sends the listings ahead, a hundred at a time, and gives the rest: all of a large calendar at once would not fit in here. */
async function inParts({ listings, ...rest }: ReturnType<typeof prepareLazily>): Promise<unknown> {
  let part: unknown[] = [];
  for (const listing of listings) {
    part.push(listing);
    if (part.length < AT_ONCE) continue;
    await send({ part });
    part = [];
  }
  return { ...rest, listings: part };
}

async function answer(task: ReadTask): Promise<ReadAnswer> {
  try {
    return { ok: await resultOf(task) };
  } catch (failure) {
    if (failure instanceof UnreadableInput) return { failed: 'unreadable', message: failure.message };
    if (failure instanceof PorchlightError) return { failed: 'limit', message: failure.message };
    // A stack that overflowed is a depth limit that we did not name.
    if (failure instanceof RangeError) return { failed: 'limit', message: 'This is nested too deeply to be read.' };
    return { failed: 'crashed', message: failure instanceof Error ? (failure.stack ?? failure.message) : 'unknown' };
  }
}

/** Done when the parent's pipe has taken it, so that nothing piles up in here. Without a parent there is nobody to read for. */
function send(message: unknown): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve();
    });
  });
}
