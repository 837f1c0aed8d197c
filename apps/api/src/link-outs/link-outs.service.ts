import { Injectable, NotFoundException } from '@nestjs/common';
import { LinkOutId, type Instant } from '#libs/domain';
import { AuditRepository, LinkOutsRepository, type LinkOut } from '#libs/store';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';
import { readLinkOut } from './link-out-answers.js';

export type Saved = { readonly sentence: string } | { readonly errors: readonly FieldError[] };

/** What moderators do with the lists that are kept elsewhere; each of it is in the audit. */
@Injectable()
export class LinkOutsService {
  constructor(
    private readonly linkOuts: LinkOutsRepository,
    private readonly audit: AuditRepository,
  ) {}

  list(): Promise<readonly LinkOut[]> {
    return this.linkOuts.list();
  }

  async find(id: string): Promise<LinkOut> {
    const parsed = LinkOutId.safeParse(id);
    const found = parsed.success ? await this.linkOuts.find(parsed.data) : null;
    if (found === null) throw new NotFoundException('There is no list at this address.');
    return found;
  }

  async add(by: string, form: FormValues, now: Instant): Promise<Saved> {
    const read = readLinkOut(form);
    if ('errors' in read) return read;
    const { id } = await this.linkOuts.add(read.facts, now);
    await this.note(by, 'added', id, now);
    return { sentence: 'Added. People who look for it are shown the way.' };
  }

  async change(id: string, by: string, form: FormValues, now: Instant): Promise<Saved> {
    const known = await this.find(id);
    const read = readLinkOut(form);
    if ('errors' in read) return read;
    await this.linkOuts.change(known.id, read.facts);
    await this.note(by, 'changed', known.id, now);
    return { sentence: 'Saved.' };
  }

  async checked(id: string, by: string, now: Instant): Promise<string> {
    const known = await this.find(id);
    await this.linkOuts.checked(known.id, now);
    await this.note(by, 'checked', known.id, now);
    return 'Noted. People see when it was last opened.';
  }

  /** Field: `state`, `retired` or `listed`. */
  async setState(id: string, by: string, form: FormValues, now: Instant): Promise<string> {
    const known = await this.find(id);
    const state = valueOf(form, 'state') === 'listed' ? 'listed' : 'retired';
    await this.linkOuts.setState(known.id, state);
    await this.note(by, state, known.id, now);
    return state === 'listed' ? 'People are shown it again.' : 'Retired. Only moderators see it.';
  }

  private async note(by: string, what: string, id: LinkOutId, now: Instant): Promise<void> {
    await this.audit.record({ who: by, what: `link-out.${what}`, subject: id, at: now });
  }
}
