import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock, type Log } from '#libs/platform';
import { MeiliIndex } from '#libs/search';
import { STORE, type Store } from '#libs/store';
import { LOG } from '../tokens.js';

/** What keeping the search index takes: both sides of it, the time, and somewhere to say what happened. */
@Injectable()
export class IndexParts {
  constructor(
    @Inject(STORE) readonly store: Pick<Store, 'outbox' | 'gatherings' | 'indexState' | 'turns'>,
    readonly clock: Clock,
    @Inject(LOG) readonly log: Log,
    /** Not there where Postgres alone searches. */
    @Optional() @Inject(MeiliIndex) readonly index?: MeiliIndex,
  ) {}
}
