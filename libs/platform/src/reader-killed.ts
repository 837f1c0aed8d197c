import { PorchlightError } from '#libs/domain';

/** A reading process was stopped, or stopped itself, before it answered. The same bytes would do it again. */
export class ReaderKilled extends PorchlightError {
  readonly code: 'reader.deadline' | 'reader.memory' | 'reader.crashed';
  readonly retry = 'never';

  constructor(code: ReaderKilled['code'], message: string) {
    super(message);
    this.code = code;
  }
}
