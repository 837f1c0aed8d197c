import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { emptyCalendar, renderCalendar } from '#libs/feed';
import type { Config } from '#libs/platform';
import { FeedMode, Feedback, SharesRepository } from '#libs/store';
import { valueOf, type FormValues } from '#libs/ui';
import { NEUTRAL, toFeedItems } from '../feeds/feed-items.js';
import { CONFIG } from '../tokens.js';
import { CALENDAR_APPS } from './calendar-apps.js';
import type { VisitorCalendarPageProps } from './calendar.page.js';
import type { TellUsPageProps } from './tell-us.page.js';
import { answersFor, type Answer } from './visitor-item.js';
import { VisitorItemsService } from './visitor-items.service.js';
import type { VisitorListPageProps } from './visitor-list.page.js';

type Told =
  { readonly kind: 'sent' } | { readonly kind: 'page'; readonly page: Omit<TellUsPageProps, 'frame' | 'now'> } | null;

/** What a client can see and do with a link. Null everywhere means: this link is no good, whatever the reason. */
@Injectable()
export class VisitorService {
  constructor(
    private readonly shares: SharesRepository,
    private readonly items: VisitorItemsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(token: string | null, now: Instant): Promise<Omit<VisitorListPageProps, 'frame' | 'now'> | null> {
    const opened = token === null ? null : await this.shares.open(token, now);
    if (opened === null) return null;
    const items = await this.items.of(opened.items, opened.needs, now);
    return { items, until: opened.expiresAt.slice(0, 10), calendarOffered: true };
  }

  /** Shows the questions, then exactly what will be seen, then sends. Null: there is no such idea behind this link. */
  async tell(token: string | null, id: string, form: FormValues, now: Instant): Promise<Told> {
    const item = (await this.list(token, now))?.items.find((one) => one.id === id);
    if (token === null || item === undefined) return null;
    const answer = Feedback.safeParse(valueOf(form, 'answer'));
    const page = { item, form: { values: form, errors: [] }, step: 'check' as const };
    if (!answer.success || !answersFor(item.occurrence, now).includes(answer.data satisfies Answer)) {
      const errors = [{ field: 'answer', message: 'Choose one of the answers' }];
      return { kind: 'page', page: { ...page, step: 'ask', form: { values: form, errors } } };
    }
    if (valueOf(form, 'step') !== 'send') return { kind: 'page', page };
    return (await this.shares.feedback(token, item.id, answer.data, now)) ? { kind: 'sent' } : null;
  }

  /** What the calendars that are being fetched say, each way once. */
  async calendars(token: string | null, now: Instant): Promise<readonly FeedMode[] | null> {
    if (token === null || (await this.shares.open(token, now)) === null) return null;
    const live = (await this.shares.feeds(token, now)).filter(
      (feed) => feed.revokedAt === null && feed.expiresAt > now,
    );
    return [...new Set(live.map((feed) => feed.mode))];
  }

  /** Makes one address for one device. Discreet unless the client says otherwise. */
  async subscribe(
    token: string | null,
    form: FormValues,
    now: Instant,
  ): Promise<Omit<VisitorCalendarPageProps, 'frame' | 'fileHref'> | null> {
    const modes = await this.calendars(token, now);
    if (token === null || modes === null) return null;
    const app = CALENDAR_APPS.find((one) => one.id === valueOf(form, 'app'));
    const mode = FeedMode.catch('discreet').parse(valueOf(form, 'mode'));
    if (app === undefined) {
      const errors = [{ field: 'app', message: 'Choose the calendar that you use' }];
      return { form: { values: form, errors }, feed: null, modes };
    }
    const made = await this.shares.createFeed(token, { device: app.id, mode, now });
    if (made === null) return null;
    const url = `${this.config.http.publicUrl}/f/${made.token}.ics`;
    return { form: { values: form, errors: [] }, feed: { url, app: app.id }, modes: [...new Set([mode, ...modes])] };
  }

  /** False when the link is no good. */
  async stopCalendars(token: string | null, now: Instant): Promise<boolean> {
    if (token === null || (await this.shares.open(token, now)) === null) return false;
    for (const feed of await this.shares.feeds(token, now)) await this.shares.revokeFeed(token, feed.id, now);
    return true;
  }

  /** The dates as they are now, for calendars that cannot subscribe. Discreet, since a file lies around. */
  async file(token: string | null, now: Instant): Promise<string | null> {
    const opened = token === null ? null : await this.shares.open(token, now);
    if (opened === null) return null;
    const seen = await this.items.all(opened.items, opened.needs, now);
    const items = toFeedItems(seen.filter(({ off }) => off === null));
    if (items.length === 0) return emptyCalendar();
    const secret = new TextEncoder().encode(opened.shareId);
    return renderCalendar({ mode: 'discreet', word: NEUTRAL, secret, items });
  }
}
