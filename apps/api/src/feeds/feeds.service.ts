import { Injectable, NotFoundException } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Instant } from '#libs/domain';
import { emptyCalendar, renderCalendar } from '#libs/feed';
import { FeedsRepository } from '#libs/store';
import { VisitorItemsService } from '../visitor/visitor-items.service.js';
import { NEUTRAL, toFeedItems } from './feed-items.js';

/** The calendar of one device. It needs the database only: queue and index may be away. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly feeds: FeedsRepository,
    private readonly items: VisitorItemsService,
  ) {}

  async calendar(file: string, now: Instant): Promise<{ readonly body: string; readonly etag: string }> {
    const token = /^(plf_[\w-]{10,100})\.ics$/u.exec(file)?.[1];
    const opened = token === undefined ? null : await this.feeds.open(token, now);
    if (opened === null) throw new NotFoundException('There is no calendar at this address.');
    if (opened.state === 'revoked') return withTag(emptyCalendar());
    const items = toFeedItems(await this.items.all(opened.items, opened.needs, now));
    const secret = new TextEncoder().encode(opened.uidSecret);
    return withTag(renderCalendar({ mode: opened.mode, word: NEUTRAL, secret, items }));
  }
}

function withTag(body: string): { readonly body: string; readonly etag: string } {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}
