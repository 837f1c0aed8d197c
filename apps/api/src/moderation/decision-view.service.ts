import { Inject, Injectable } from '@nestjs/common';
import { DAY_MS, epochMs, toInstant, type GatheringIndex, type Instant } from '#libs/domain';
import { INDEX } from '#libs/search';
import { shownAddress } from '#libs/fetch';
import {
  GatheringsRepository,
  SourcesRepository,
  SubmissionsRepository,
  type GatheringRecord,
  type Submission,
} from '#libs/store';
import { REPORT_REASONS } from '../gathering/report.page.js';
import { KeptReport } from '../gathering/report-answers.js';
import { eventAnswers } from '../organiser/event-answers.js';
import { EventReading, hostKindOf } from '../organiser/event-reading.service.js';
import { EVENT_STEPS } from '../organiser/event-steps.js';
import { flaggedIn } from '../preview/flagged-in.js';
import { KeptCalendar, KeptEvent } from '../organiser/kept-answers.js';
import { calendarAnswers, earlierFiles } from './calendar-answers.js';
import type { DecisionPageProps } from './decision.page.js';
import { gatheringOfListing } from './gathering-of-listing.js';
import { redFlagsOf } from './harm-words.js';
import { factsOfHost, factsOfSender } from './host-facts.js';
import { itemOfGathering, itemOfSubmission } from './queue-items.js';

export type DecisionView = Omit<DecisionPageProps, 'frame' | 'form' | 'now'>;

const ALIKE = 4;
const AHEAD_DAYS = 180;

/** All that a moderator needs for one decision, on one screen. */
@Injectable()
export class DecisionViews {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly sources: SourcesRepository,
    private readonly reading: EventReading,
    @Inject(INDEX) private readonly index: GatheringIndex,
  ) {}

  ofSubmission(submission: Submission, now: Instant): Promise<DecisionView> {
    return submission.kind === 'feed' ? this.ofCalendar(submission, now) : this.ofEvent(submission, now);
  }

  /** `reports` are those about it that wait. */
  async ofGathering(record: GatheringRecord, reports: readonly Submission[], now: Instant): Promise<DecisionView> {
    const { gathering } = record;
    const answers = reports.map(({ payload }) => {
      const report = KeptReport.safeParse(payload).data;
      const label = REPORT_REASONS.find(({ value }) => value === report?.reason)?.label;
      return { label: label ?? 'A report', value: report?.text || 'Nothing more was written.' };
    });
    return {
      item: itemOfGathering(record, reports, now),
      gathering,
      answers,
      host: factsOfHost(record),
      flags: redFlagsOf(flaggedIn(gathering.claims ?? [])),
      alike: (await this.alike(gathering.title, now)).filter(({ id }) => id !== gathering.id),
    };
  }

  private async ofEvent(submission: Submission, now: Instant): Promise<DecisionView> {
    const { answers } = KeptEvent.parse(submission.payload);
    const listing = await this.reading.read(submission.reference, answers, now);
    const history = await this.submissions.history(submission.host ?? '', submission.contact);
    const host = { name: submission.host, kind: hostKindOf(answers) };
    const mail = { contact: submission.contact, website: answers['website'] ?? null };
    const values = { ...answers, email: submission.contact ?? '' };
    return {
      item: itemOfSubmission(submission, history, await this.submissions.optedOut()),
      gathering: listing === null ? null : gatheringOfListing(listing, host),
      answers: EVENT_STEPS.flatMap((step) => eventAnswers(step, values)),
      host: factsOfSender(submission.host, history, mail),
      flags: redFlagsOf(flaggedIn(listing?.claims ?? [])),
      alike: await this.alike(answers['title'] ?? '', now),
    };
  }

  private async ofCalendar(submission: Submission, now: Instant): Promise<DecisionView> {
    const calendar = KeptCalendar.parse(submission.payload);
    const history = await this.submissions.history(submission.host ?? '', submission.contact);
    const website = submission.url === null ? null : shownAddress(submission.url);
    return {
      item: itemOfSubmission(submission, history, await this.submissions.optedOut()),
      gathering: null,
      answers: calendarAnswers(submission, calendar),
      host: factsOfSender(submission.host, history, { contact: submission.contact, website }),
      flags: redFlagsOf(calendar.flagged),
      alike: await this.alike(calendar.first[0] ?? calendar.organisation, now),
      earlier: calendar.file === null ? [] : earlierFiles(await this.sources.list(), calendar),
    };
  }

  private async alike(title: string, now: Instant): Promise<DecisionView['alike']> {
    const until = toInstant(epochMs(now) + AHEAD_DAYS * DAY_MS);
    const query = { text: title, from: now, until, near: null, filters: [], kind: null, page: 0, pageSize: ALIKE };
    const { ids } = await this.index.search(query);
    const records = await this.gatherings.byIds(ids, { from: now, until: now });
    return records.map(({ gathering }) => ({ id: gathering.id, title: gathering.title }));
  }
}
