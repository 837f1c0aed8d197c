import { Injectable } from '@nestjs/common';
import { Keyring, SourcesRepository, SubmissionsRepository } from '#libs/store';
import { locked, type LockedWay } from '#libs/fetch';
import { KNOWN_ALREADY, WAITS_ALREADY } from '../preview/preview-sentences.js';
import { storedAddress } from '../preview/stored-address.js';

/** Which calendars we read or were sent already. */
@Injectable()
export class KnownCalendars {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly keyring: Keyring,
  ) {}

  /** The address that a way has, or would have, among the sources. */
  addressOf(way: Pick<LockedWay, 'url' | 'key'>): string {
    return storedAddress(way, this.keyring);
  }

  /** Why an address that was pasted need not be sent; null when it is new to us. */
  ofAddress(url: string): Promise<string | null> {
    const way = locked({ url, options: {} }, url);
    return this.ofSource(way === 'unkeepable' ? url : this.addressOf(way));
  }

  /** The same of an address as {@link addressOf} spells it. */
  async ofSource(url: string): Promise<string | null> {
    if ((await this.sources.findByUrl(url)) !== null) return KNOWN_ALREADY;
    const waiting = await this.submissions.pending();
    return waiting.some((one) => one.kind === 'feed' && one.url === url) ? WAITS_ALREADY : null;
  }
}
