import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { emptyCalendar, renderCalendar } from '#libs/feed';
import type { Config } from '#libs/platform';
import { FeedMode, Feedback, SharesRepository } from '#libs/store';
import { valueOf, type FormValues } from '#libs/ui';
import { toFeedItems } from '../feeds/feed-items.js';
import { CONFIG } from '../tokens.js';
import { CALENDAR_APPS } from './calendar-apps.js';
import type { VisitorCalendarPageProps } from './calendar.page.js';
import type { TellUsPageProps } from './tell-us.page.js';
import type { VisitorItem } from './visitor-item.js';
import { VisitorItemsService } from './visitor-items.service.js';
import type { VisitorListPageProps } from './visitor-list.page.js';

type Told =
  | { readonly kind: 'gone' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'page'; readonly page: Omit<TellUsPageProps, 'frame'> };

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
    return { items: await this.items.of(opened.items), until: opened.expiresAt.slice(0, 10), calendarOffered: true };
  }

  async item(token: string | null, gatheringId: string, now: Instant): Promise<VisitorItem | null> {
    const page = await this.list(token, now);
    return page?.items.find((item) => item.gathering.id === gatheringId) ?? null;
  }

  /** Shows the questions, then exactly what will be seen, then sends. */
  async tell(token: string | null, gatheringId: string, form: FormValues, now: Instant): Promise<Told> {
    const opened = token === null ? null : await this.shares.open(token, now);
    const item = opened?.items.find((one) => one.gatheringId === gatheringId);
    const shown = await this.item(token, gatheringId, now);
    if (token === null || item === undefined || shown === null) return { kind: 'gone' };
    const answer = Feedback.safeParse(valueOf(form, 'answer'));
    const page = { gathering: shown.gathering, form: { values: form, errors: [] }, step: 'check' as const };
    if (!answer.success) {
      const errors = [{ field: 'answer', message: 'Choose one of the answers' }];
      return { kind: 'page', page: { ...page, step: 'ask', form: { values: form, errors } } };
    }
    if (valueOf(form, 'step') !== 'send') return { kind: 'page', page };
    await this.shares.feedback(token, item.id, answer.data, now);
    return { kind: 'sent' };
  }

  async hasCalendar(token: string | null, now: Instant): Promise<boolean | null> {
    if (token === null || (await this.shares.open(token, now)) === null) return null;
    return (await this.shares.feeds(token, now)).some((feed) => feed.revokedAt === null);
  }

  /** Makes one address for one device. Discreet unless the client says otherwise. */
  async subscribe(
    token: string | null,
    form: FormValues,
    now: Instant,
  ): Promise<Omit<VisitorCalendarPageProps, 'frame' | 'fileHref'> | null> {
    const active = await this.hasCalendar(token, now);
    if (token === null || active === null) return null;
    const app = CALENDAR_APPS.find((one) => one.id === valueOf(form, 'app'));
    const mode = FeedMode.catch('discreet').parse(valueOf(form, 'mode'));
    if (app === undefined) {
      const errors = [{ field: 'app', message: 'Choose the calendar that you use' }];
      return { form: { values: form, errors }, feed: null, discreet: true, active };
    }
    const made = await this.shares.createFeed(token, { device: app.id, mode, now });
    if (made === null) return null;
    const url = `${this.config.http.publicUrl}/f/${made.token}.ics`;
    return { form: { values: form, errors: [] }, feed: { url, app: app.id }, discreet: mode !== 'plain', active: true };
  }

  async stopCalendars(token: string | null, now: Instant): Promise<void> {
    if (token === null) return;
    for (const feed of await this.shares.feeds(token, now)) await this.shares.revokeFeed(token, feed.id, now);
  }

  /** The dates as they are now, for calendars that cannot subscribe. Discreet, since a file lies around. */
  async file(token: string | null, now: Instant): Promise<string> {
    const opened = token === null ? null : await this.shares.open(token, now);
    if (opened === null) throw new NotFoundException('There is no page at this address.');
    const items = toFeedItems(opened.items, await this.items.of(opened.items));
    if (items.length === 0) return emptyCalendar();
    const secret = new TextEncoder().encode(opened.shareId);
    return renderCalendar({ mode: 'discreet', word: 'Appointment', secret, items });
  }
}
