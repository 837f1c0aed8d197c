import { PorchlightError, UnreadableInput } from '#libs/domain';
import { look, onward, prepare, read } from '#libs/pipeline';
import type { ReadAnswer, ReadTask } from '#libs/platform';

// The whole program of a reading process: one task in, one answer out. It has no environment, no database and no network
// of its own to misuse; whatever the bytes do to it, the parent ends it and starts another.
process.on('message', (task: ReadTask) => {
  process.send?.(answer(task));
});

function resultOf(task: ReadTask): unknown {
  switch (task.kind) {
    case 'read':
      return read(task.bytes, task.context);
    case 'prepare':
      return prepare(task, task.context, task.host);
    case 'look':
      return look({ ...task.part, bytes: task.bytes }, task.headers);
    case 'onward': {
      const { url, contentType } = task.context;
      return onward({ bytes: task.bytes, finalUrl: url ?? '', contentType }, task.context);
    }
  }
}

function answer(task: ReadTask): ReadAnswer {
  try {
    return { ok: resultOf(task) };
  } catch (failure) {
    if (failure instanceof UnreadableInput) return { failed: 'unreadable', message: failure.message };
    if (failure instanceof PorchlightError) return { failed: 'limit', message: failure.message };
    // A stack that overflowed is a depth limit that we did not name.
    if (failure instanceof RangeError) return { failed: 'limit', message: 'This is nested too deeply to be read.' };
    return { failed: 'crashed', message: failure instanceof Error ? (failure.stack ?? failure.message) : 'unknown' };
  }
}
