import { PorchlightError, type ReadContext } from '#libs/domain';
import { read } from '#libs/pipeline';

type Input = { readonly bytes: Uint8Array; readonly context: ReadContext };

// The result travels as the text that will be printed: one serialisation instead of two.
process.on('message', (input: Input) => process.send?.(answer(input)));

function answer({ bytes, context }: Input): unknown {
  try {
    return { json: JSON.stringify(read(bytes, context), null, 2) };
  } catch (failure) {
    if (failure instanceof PorchlightError) return { code: failure.code, message: failure.message };
    return { code: 'reader.crashed', message: `Reading failed: ${failure instanceof Error ? failure.message : 'unknown'}.` };
  }
}
