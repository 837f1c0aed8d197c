import type { DataSource } from 'typeorm';
import type { Instant, LinkOutId } from '#libs/domain';
import { LinkOutEntity } from './link-out.entity.js';
import { toColumns, toDomain, type LinkOut, type LinkOutFacts } from './link-out.mapper.js';

/** Organisations that keep their own lists, and the way to them. */
export class LinkOutsRepository {
  constructor(private readonly dataSource: DataSource) {}

  private get entities() {
    return this.dataSource.getRepository(LinkOutEntity);
  }

  /** Whoever adds one has opened its link: it counts as checked `now`. */
  async add(facts: LinkOutFacts, now: Instant): Promise<LinkOut> {
    const entity = Object.assign(new LinkOutEntity(), toColumns(facts), { checkedAt: now, state: 'listed' });
    return toDomain(await this.entities.save(entity));
  }

  async find(id: LinkOutId): Promise<LinkOut | null> {
    const found = await this.entities.findOneBy({ id });
    return found === null ? null : toDomain(found);
  }

  /** All of them, by name. */
  async list(): Promise<readonly LinkOut[]> {
    return (await this.entities.find({ order: { organisation: 'ASC', id: 'ASC' } })).map(toDomain);
  }

  /** Those that people are shown, by name. */
  async listed(): Promise<readonly LinkOut[]> {
    return (await this.list()).filter(({ state }) => state === 'listed');
  }

  async change(id: LinkOutId, facts: LinkOutFacts): Promise<void> {
    await this.entities.update({ id }, toColumns(facts));
  }

  /** A person has opened the link and it still leads to their list. */
  async checked(id: LinkOutId, now: Instant): Promise<void> {
    await this.entities.update({ id }, { checkedAt: now });
  }

  async setState(id: LinkOutId, state: LinkOut['state']): Promise<void> {
    await this.entities.update({ id }, { state });
  }
}
