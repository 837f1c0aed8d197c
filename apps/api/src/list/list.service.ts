import { Injectable, NotFoundException } from '@nestjs/common';
import { GatheringId, isOver, type ClientId, type Instant, type Needs } from '#libs/domain';
import { isHiddenFrom } from '#libs/match';
import {
  ClientsRepository,
  GatheringsRepository,
  ShortlistsRepository,
  type GatheringRecord,
  type ShortlistItem,
  type Therapist,
} from '#libs/store';
import { nextDate } from '#libs/ui';
import { countNeeds } from '../clients/count-needs.js';
import { ownClient } from '../clients/own-client.js';
import { MatchingService } from '../matching/matching.service.js';
import { VisitorItemsService, type SeenItem } from '../visitor/visitor-items.service.js';
import type { ListGatheringPageProps } from './list-gathering.page.js';
import type { ItemForm, MoveForm } from './list.schemas.js';
import { occurrenceAt, type ListView, type Picked } from './list-view.js';
import type { ListWeeks } from './list-weeks.js';
import { noteProblem, noteText } from './note-problem.js';

/** Enough to choose from without having to scroll for long. */
const SUGGESTIONS = 6;

const NOT_FOR_LISTS = 'This one cannot go on the list. It may have been taken off Porchlight.';
const DATE_GONE = 'That date is no longer there. Pick another.';

/** What a therapist is told of an item that its client does not see any more. */
const OFF_WORDS: Readonly<Record<NonNullable<SeenItem['off']>, string>> = {
  checking: 'We took this off while we check it. Your client does not see it.',
  gone: 'We took this off. Your client does not see it.',
};

/** Building one client's list out of what fits. */
@Injectable()
export class ListService {
  constructor(
    private readonly clients: ClientsRepository,
    private readonly shortlists: ShortlistsRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly matching: MatchingService,
    private readonly items: VisitorItemsService,
  ) {}

  /** `removed`: something was taken off a moment ago. */
  async view(
    who: Therapist,
    clientId: ClientId,
    { weeks, removed }: { readonly weeks: ListWeeks; readonly removed: boolean },
    now: Instant,
  ): Promise<ListView> {
    const client = await ownClient(this.clients, who, clientId);
    const needs = (await this.clients.needs(who, clientId)) ?? {};
    const seen = await this.items.all(await this.shortlists.forClient(who, clientId), needs, now);
    const { result, gatherings } = await this.matching.match(needs, now, weeks, SUGGESTIONS);
    const last = removed ? await this.shortlists.removed(who, clientId) : null;
    return {
      client: { id: client.id, label: client.label },
      needsSet: countNeeds(needs),
      weeks,
      result,
      gatherings: new Map([...seen.map(({ gathering }) => [gathering.id, gathering] as const), ...gatherings]),
      picked: seen.map(toPicked),
      removed: last === null ? null : await this.titleOf(last),
      now,
    };
  }

  /** A gathering's page for the therapist of a client who may see it, closed ones included. */
  async gathering(
    who: Therapist,
    clientId: ClientId,
    id: string,
    start: Instant | undefined,
    now: Instant,
  ): Promise<Omit<ListGatheringPageProps, 'frame' | 'now'>> {
    const { label } = await ownClient(this.clients, who, clientId);
    const needs = (await this.clients.needs(who, clientId)) ?? {};
    const [record] = await this.gatherings.byIds([id]);
    if (record === undefined || !mayShow(record, needs, start ?? now, now)) {
      throw new NotFoundException('There is no gathering at this address.');
    }
    const { gathering } = record;
    const occurrence = gathering.occurrences.find((one) => one.start === start) ?? nextDate(gathering, now);
    return { client: { id: clientId, label }, gathering, occurrence };
  }

  /** Null when it is on the list; else why it is not, in one sentence. */
  async add(who: Therapist, clientId: ClientId, { id, start }: ItemForm, now: Instant): Promise<string | null> {
    await ownClient(this.clients, who, clientId);
    const needs = (await this.clients.needs(who, clientId)) ?? {};
    const [record] = await this.gatherings.byIds([id]);
    if (record === undefined || !record.listed || !mayShow(record, needs, start, now)) return NOT_FOR_LISTS;
    const date = record.gathering.occurrences.find((one) => one.start === start);
    if (date === undefined || date.status === 'cancelled' || isOver(date, now)) return DATE_GONE;
    await this.shortlists.add(who, clientId, GatheringId.parse(id), start, now);
    return null;
  }

  /** False when it was gone already. */
  async remove(who: Therapist, clientId: ClientId, form: ItemForm, now: Instant): Promise<boolean> {
    const item = await this.item(who, clientId, form);
    return item !== undefined && this.shortlists.remove(who, item.id, now);
  }

  /** Puts what was taken off last back, with its note. */
  async putBack(who: Therapist, clientId: ClientId, now: Instant): Promise<void> {
    await ownClient(this.clients, who, clientId);
    const last = await this.shortlists.removed(who, clientId);
    if (last !== null) await this.shortlists.add(who, clientId, last.gatheringId, last.start, now);
  }

  async move(who: Therapist, clientId: ClientId, form: MoveForm): Promise<void> {
    const item = await this.item(who, clientId, form);
    if (item !== undefined) await this.shortlists.move(who, item.id, form.move);
  }

  /** `gone`: it is not on the list any more. `problem`: what to put right about the note, which was not kept. */
  async note(
    who: Therapist,
    clientId: ClientId,
    form: ItemForm & { readonly note: string },
    now: Instant,
  ): Promise<'saved' | 'gone' | { readonly problem: string }> {
    const item = await this.item(who, clientId, form);
    const note = noteText(form.note);
    const problem = noteProblem(note);
    if (item === undefined) return 'gone';
    if (problem !== null) return { problem };
    return (await this.shortlists.note(who, item.id, note === '' ? null : note, now)) ? 'saved' : 'gone';
  }

  private async item(who: Therapist, clientId: ClientId, { id, start }: ItemForm): Promise<ShortlistItem | undefined> {
    await ownClient(this.clients, who, clientId);
    const items = await this.shortlists.forClient(who, clientId);
    return items.find((one) => one.gatheringId === id && one.start === start);
  }

  private async titleOf({ gatheringId }: ShortlistItem): Promise<string> {
    const [record] = await this.gatherings.byIds([gatheringId]);
    return record?.gathering.title ?? 'A gathering';
  }
}

function mayShow({ state, gathering }: GatheringRecord, needs: Needs, start: Instant, now: Instant): boolean {
  return state === 'public' && !isHiddenFrom(needs, gathering, occurrenceAt(gathering, start), now);
}

function toPicked({ item, occurrence, note, answer, off, changed }: SeenItem): Picked {
  const { gatheringId: id, start } = item;
  return { id, start, occurrence, note, answer, notice: off === null ? changed : OFF_WORDS[off], open: off === null };
}
