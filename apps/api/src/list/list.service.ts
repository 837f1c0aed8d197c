import { Injectable, NotFoundException } from '@nestjs/common';
import { GatheringId, type ClientId, type Gathering, type Instant } from '#libs/domain';
import {
  ClientsRepository,
  GatheringsRepository,
  ShortlistsRepository,
  type ShortlistItem,
  type Therapist,
} from '#libs/store';
import { countNeeds } from '../clients/count-needs.js';
import { MatchingService } from '../matching/matching.service.js';
import type { ListPageProps } from './list.page.js';
import type { ItemForm, MoveForm } from './list.schemas.js';
import type { ListView, Picked } from './list-view.js';

/** Enough to choose from without having to scroll for long. */
const SUGGESTIONS = 6;

/** Building one client's list out of what fits. */
@Injectable()
export class ListService {
  constructor(
    private readonly clients: ClientsRepository,
    private readonly shortlists: ShortlistsRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly matching: MatchingService,
  ) {}

  async view(who: Therapist, clientId: ClientId, weeks: number, now: Instant): Promise<ListView> {
    const client = await this.clients.find(who, clientId);
    if (client === null) throw new NotFoundException('There is no client at this address.');
    const needs = (await this.clients.needs(who, clientId)) ?? {};
    const items = await this.shortlists.forClient(who, clientId);
    const { result, gatherings } = await this.matching.match(needs, now, weeks, SUGGESTIONS);
    return {
      client: { id: client.id, label: client.label },
      needsSet: countNeeds(needs),
      result,
      gatherings: new Map([...gatherings, ...(await this.missing(items, gatherings))]),
      picked: items.map(toPicked),
      now,
    };
  }

  async add(who: Therapist, clientId: ClientId, { id, start, note }: ItemForm, now: Instant): Promise<void> {
    const [record] = await this.gatherings.byIds([id]);
    if (record?.state !== 'public') throw new NotFoundException('This gathering is no longer listed.');
    const item = await this.shortlists.add(who, clientId, GatheringId.parse(id), start, now);
    if (item !== null && note !== undefined && note !== '') await this.shortlists.note(who, item.id, note, now);
  }

  /** What was removed, with its title, so that it can be put back; null when it was gone already. */
  async remove(who: Therapist, clientId: ClientId, form: ItemForm, now: Instant): Promise<ListPageProps['removed']> {
    const item = await this.item(who, clientId, form);
    if (item === undefined) return null;
    await this.shortlists.remove(who, item.id, now);
    const [record] = await this.gatherings.byIds([item.gatheringId]);
    return { ...toPicked(item), title: record?.gathering.title ?? 'A gathering' };
  }

  async move(who: Therapist, clientId: ClientId, form: MoveForm): Promise<void> {
    const item = await this.item(who, clientId, form);
    if (item !== undefined) await this.shortlists.move(who, item.id, form.move);
  }

  async note(who: Therapist, clientId: ClientId, form: ItemForm, now: Instant): Promise<void> {
    const item = await this.item(who, clientId, form);
    if (item !== undefined) await this.shortlists.note(who, item.id, form.note?.trim() || null, now);
  }

  private async item(who: Therapist, clientId: ClientId, { id, start }: ItemForm): Promise<ShortlistItem | undefined> {
    const items = await this.shortlists.forClient(who, clientId);
    return items.find((one) => one.gatheringId === id && one.start === start);
  }

  /** What is on the list but no longer among the candidates. */
  private async missing(
    items: readonly ShortlistItem[],
    known: ReadonlyMap<string, Gathering>,
  ): Promise<readonly (readonly [string, Gathering])[]> {
    const ids = items.map((item) => item.gatheringId).filter((id) => !known.has(id));
    return (await this.gatherings.byIds(ids)).map(({ gathering }) => [gathering.id, gathering] as const);
  }
}

function toPicked({ gatheringId, start, note, feedback }: ShortlistItem): Picked {
  return { id: gatheringId, start, note: note ?? '', answer: feedback };
}
