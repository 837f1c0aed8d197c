import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { GatheringEdits, type EditedField, type Instant } from '#libs/domain';
import type { Log } from '#libs/platform';
import { Jobs, linkDuplicates, relayOutbox } from '#libs/queue';
import {
  AuditRepository,
  DuplicatesRepository,
  EditsRepository,
  GatheringsRepository,
  type GatheringRecord,
} from '#libs/store';
import { EMPTY_FORM, valueOf, type FieldError, type FormValues } from '#libs/ui';
import { soon } from '../moderation/soon.js';
import { LOG } from '../tokens.js';
import { correctionForm, FIELD_NAMES, readCorrection } from './corrections.js';
import type { MergedPageProps } from './merged.page.js';
import type { PartsPageProps } from './parts.page.js';

const A_PAGE = 50;
const EDITED = GatheringEdits.keyof();

export type Done = { readonly sentence: string } | { readonly errors: readonly FieldError[] };

/** What a gathering is made of, and the orders that a moderator gives about it. */
@Injectable()
export class PartsService {
  constructor(
    private readonly duplicates: DuplicatesRepository,
    private readonly edits: EditsRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async merged(page: number): Promise<Omit<MergedPageProps, 'frame'>> {
    const { gatherings, total } = await this.duplicates.merged(A_PAGE, (page - 1) * A_PAGE);
    return { gatherings, page, pages: Math.max(1, Math.ceil(total / A_PAGE)) };
  }

  async view(id: string, now: Instant): Promise<Omit<PartsPageProps, 'frame'>> {
    const record = await this.find(id);
    const names = new Map(record.sources.map((source) => [source.id, source.name]));
    const from = Object.entries(record.from).map(([field, source]) => ({
      field,
      source: source === 'person' ? 'A person of ours' : (names.get(source) ?? 'A source that is gone'),
    }));
    const parts = await this.duplicates.parts(record.gathering.id);
    const edits = await this.edits.of(record.gathering.id);
    return { record, parts, edits, from, form: { ...EMPTY_FORM, values: correctionForm(record) }, now };
  }

  /** Fields: `part`, which of its parts is another gathering than the others. */
  async part(id: string, by: string, form: FormValues, now: Instant): Promise<Done> {
    const record = await this.find(id);
    const parts = await this.duplicates.partsOf(record.gathering.id);
    const chosen = valueOf(form, 'part');
    const others = parts.filter((one) => one !== chosen);
    if (!parts.includes(chosen) || others.length === 0) return { sentence: 'They were parted already.' };
    await this.duplicates.decide(
      others.map((other) => ({ a: chosen, b: other })),
      'different',
      by,
      now,
    );
    await this.audit.record({ who: by, what: 'duplicate.parted', subject: chosen, at: now });
    await soon(this.jobs.publish(linkDuplicates, {}), this.log);
    return { sentence: 'In a moment they are listed on their own. They will not be joined again.' };
  }

  /** Fields as {@link PartsPageProps.form} has them. */
  async correct(id: string, by: string, form: FormValues, now: Instant): Promise<Done> {
    const record = await this.find(id);
    const read = readCorrection(form, record);
    if ('errors' in read) return read;
    const edited = Object.keys(read.edits) as EditedField[];
    const fields = [...edited, ...read.given];
    if (fields.length === 0) return { sentence: 'Nothing was changed.' };
    if (read.given.length > 0) await this.edits.takeBack(record.gathering.id, read.given, now);
    if (edited.length > 0) await this.edits.save(record.gathering.id, read.edits, by, now);
    await this.audit.record({ who: by, what: `gathering.corrected ${fields.join(' ')}`, subject: id, at: now });
    await soon(this.jobs.publish(relayOutbox, {}), this.log);
    return { sentence: `Corrected: ${fields.map((field) => FIELD_NAMES[field].toLowerCase()).join(', ')}.` };
  }

  /** Fields: `field`, the one that sources may say again. */
  async uncorrect(id: string, by: string, form: FormValues, now: Instant): Promise<Done> {
    const record = await this.find(id);
    const field = EDITED.safeParse(valueOf(form, 'field'));
    if (!field.success) throw new NotFoundException('There is no such field.');
    await this.edits.takeBack(record.gathering.id, [field.data], now);
    await this.audit.record({ who: by, what: `gathering.uncorrected ${field.data}`, subject: id, at: now });
    await soon(this.jobs.publish(relayOutbox, {}), this.log);
    return { sentence: `${FIELD_NAMES[field.data]}: its sources speak again.` };
  }

  private async find(id: string): Promise<GatheringRecord> {
    const [record] = await this.gatherings.byIds([id]);
    if (record === undefined) throw new NotFoundException('There is no gathering at this address.');
    return record;
  }
}
