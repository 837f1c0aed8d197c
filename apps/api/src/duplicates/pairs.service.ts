import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import type { Log } from '#libs/platform';
import { Jobs, linkDuplicates } from '#libs/queue';
import { AuditRepository, DuplicatesRepository, GatheringsRepository } from '#libs/store';
import { valueOf, type FormValues } from '#libs/ui';
import { soon } from '../moderation/soon.js';
import { LOG } from '../tokens.js';
import type { PairPageProps } from './pair.page.js';
import { pairWords } from './pair-words.js';

/** More than this nobody decides at one sitting. */
const MOST = 500;

/** Pairs of which only a person can say whether they are one gathering. */
@Injectable()
export class PairsService {
  constructor(
    private readonly duplicates: DuplicatesRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** The pair to decide next, after so many that were put off for now; from the beginning when there is none after these. */
  async next(skip: string | undefined, now: Instant): Promise<Omit<PairPageProps, 'frame' | 'keys'>> {
    const waiting = await this.duplicates.waitingCount(MOST);
    const wanted = Number.parseInt(skip ?? '', 10);
    const skipped = wanted > 0 && wanted < waiting ? wanted : 0;
    const [found] = await this.duplicates.waiting(1, skipped);
    const [a, b] = found === undefined ? [] : await this.gatherings.byIds([found.a, found.b], { from: now });
    const pair = found === undefined || a === undefined || b === undefined ? null : { a, b, why: pairWords(found.why) };
    return { pair, waiting, skipped, now };
  }

  /**
   * Fields: `a` and `b`, the two that were shown; `verdict`, `same`, `different` or `later`; `skip`. Gives where to go on and what to say.
   */
  async decide(
    by: string,
    form: FormValues,
    now: Instant,
  ): Promise<{ readonly skip: number; readonly sentence?: string }> {
    const skip = Number.parseInt(valueOf(form, 'skip'), 10) || 0;
    const verdict = valueOf(form, 'verdict');
    if (verdict !== 'same' && verdict !== 'different') return { skip: skip + 1 };
    const [a, b] = [valueOf(form, 'a'), valueOf(form, 'b')];
    const known = await this.gatherings.byIds([a, b], { from: now, until: now });
    if (a === b || known.length < 2)
      return { skip, sentence: 'One of the two is gone, so there was nothing to decide.' };
    await this.duplicates.decide([{ a, b }], verdict, by, now);
    await this.audit.record({ who: by, what: `duplicate.${verdict}`, subject: `${a} ${b}`, at: now });
    await soon(this.jobs.publish(linkDuplicates, {}), this.log);
    return { skip, sentence: verdict === 'same' ? 'They will be shown as one.' : 'They stay apart.' };
  }
}
