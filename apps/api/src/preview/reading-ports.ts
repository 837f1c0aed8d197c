import { LimitReached, UnreadableInput, type Prepared, type Reading } from '#libs/domain';
import type { ProbePorts } from '#libs/pipeline';
import { ReaderKilled, type Log, type SnapshotReader } from '#libs/platform';
import { eachOnce, flaggedIn, type Flagged } from './flagged-in.js';
import { LARGE, UNREADABLE } from './preview-sentences.js';

const NOBODY = { name: null, kind: 'other', venue: null } as const;
const MOST_FLAGGED = 20;

/** How detection reads what strangers wrote: in the throw-away process, with an eye on words that may mean harm. */
export class ReadingPorts implements Pick<ProbePorts, 'look' | 'read'> {
  private words: Flagged = [];
  private readonly refusals = new Map<string | null, string>();

  constructor(
    private readonly reader: SnapshotReader,
    private readonly log: Log,
    /** Says in an importer's own words why it could not read something: for those who can do something about it. */
    private readonly frank: boolean,
  ) {}

  get flagged(): Flagged {
    return eachOnce(this.words).slice(0, MOST_FLAGGED);
  }

  /** Why an importer could not read something; null when it could, or was not asked. */
  refusalOf(importer: string): string | null {
    return this.refusals.get(importer) ?? null;
  }

  /** What cannot be looked at in bounds is told by its address alone. */
  readonly look: ProbePorts['look'] = async (part, headers) => {
    try {
      return await this.reader.look(part, headers);
    } catch (failure) {
      if (!isOfTheBytes(failure)) throw failure;
      this.log.info({ code: failure.code }, 'what answered could not be looked at for a preview');
      return { recognised: [], leads: [] };
    }
  };

  readonly read: ProbePorts['read'] = async ({ bytes }, context) => {
    try {
      const prepared = await this.reader.prepare({ bytes, context, host: NOBODY });
      this.words = [...this.words, ...flaggedIn(prepared.listings.flatMap(({ claims }) => claims))];
      return readingOf(prepared);
    } catch (failure) {
      if (!isOfTheBytes(failure)) throw failure;
      const refusal = this.frank ? failure.message : failure instanceof UnreadableInput ? UNREADABLE : LARGE;
      this.refusals.set(context.importer, refusal);
      return { refusal };
    }
  };
}

function readingOf({ importer, detected, complete, next, listings, problems }: Prepared): Reading {
  return {
    importer,
    detected,
    complete,
    next,
    listings: listings.map(({ listing }) => listing),
    problems: [...problems],
  };
}

/** The bytes are to blame, and would be again. */
function isOfTheBytes(failure: unknown): failure is UnreadableInput | LimitReached | ReaderKilled {
  return failure instanceof UnreadableInput || failure instanceof LimitReached || failure instanceof ReaderKilled;
}
