import { Injectable } from '@nestjs/common';
import { addDays, DAY_MS, epochMs, toInstant, type HostKind, type Instant, type PreparedListing } from '#libs/domain';
import { withPlaces } from '#libs/pipeline';
import { LazyGazetteer, SnapshotReader } from '#libs/platform';
import { PlacesService } from '../site/places.service.js';
import { eventDocument } from './event-document.js';
import { formAddress } from './form-address.js';

/** Far enough for the first date of whatever may be sent in. */
const AHEAD_DAYS = 180;

/** Reads kept answers as they will be read once they are approved. */
@Injectable()
export class EventReading {
  constructor(
    private readonly reader: SnapshotReader,
    private readonly places: PlacesService,
    private readonly gazetteer: LazyGazetteer,
  ) {}

  /** The one listing that the answers make, with its claims; null when there is no date ahead. */
  async read(
    reference: string,
    answers: Readonly<Record<string, string>>,
    now: Instant,
  ): Promise<PreparedListing | null> {
    const first = `${addDays(answers['day'] ?? now.slice(0, 10), 8)}T00:00:00Z`;
    const usual = toInstant(epochMs(now) + AHEAD_DAYS * DAY_MS);
    const zone = await this.places.zone();
    const read = await this.reader.prepare({
      bytes: new TextEncoder().encode(JSON.stringify(eventDocument(reference, answers))),
      context: {
        importer: 'form',
        url: formAddress(reference),
        contentType: 'application/json',
        zone,
        language: null,
        options: {},
        from: toInstant(epochMs(now) - DAY_MS),
        until: first > usual ? first : usual,
        now,
      },
      host: { name: answers['organisation'] ?? null, kind: hostKindOf(answers), venue: null },
    });
    const prepared = await withPlaces(read, this.gazetteer, { zone, venue: null });
    return prepared.listings[0] ?? null;
  }
}

/** What an answered form says about the kind of its host. */
export function hostKindOf(answers: Readonly<Record<string, string>>): HostKind {
  return answers['support'] === 'support' ? 'support-group' : 'other';
}
