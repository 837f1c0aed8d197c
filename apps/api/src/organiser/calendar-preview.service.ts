import { Inject, Injectable } from '@nestjs/common';
import {
  DAY_MS,
  epochMs,
  LimitReached,
  toInstant,
  UnreadableInput,
  type Instant,
  type Listing,
  type Prepared,
  type Problem,
} from '#libs/domain';
import { tryAddress, type Fetcher } from '#libs/fetch';
import { ReaderKilled, SnapshotReader, type Log } from '#libs/platform';
import { PlacesService } from '../site/places.service.js';
import { FETCHER, LOG } from '../tokens.js';
import { flaggedIn } from './flagged-in.js';
import type { Flagged } from './kept-answers.js';
import { LARGE, NO_EVENTS_ON_PAGE, UNREADABLE } from './preview-sentences.js';

/** What an organiser is shown of a calendar before it is connected. */
export type CalendarPreview = {
  readonly importer: string;
  readonly platform: string;
  readonly count: number;
  /** The first three. */
  readonly first: readonly Listing[];
  readonly problems: readonly Problem[];
  readonly flagged: Flagged;
};

const AHEAD_DAYS = 180;
const SHOWN = 3;
/** Going back and forth between the pages must not ask a stranger's server each time. */
const KEEP_MS = 600_000;
const KEPT = 50;
/** Importers of web pages: nothing found there is no calendar at all. */
const PAGES = new Set(['jsonld', 'page']);

/** Reads a calendar that a person just named, in the throw-away process. */
@Injectable()
export class CalendarPreviews {
  private readonly kept = new Map<string, { readonly preview: CalendarPreview; readonly at: number }>();

  constructor(
    @Inject(FETCHER) private readonly fetcher: Fetcher,
    @Inject(LOG) private readonly log: Log,
    private readonly reader: SnapshotReader,
    private readonly places: PlacesService,
  ) {}

  /** What is there, or one plain sentence about why we cannot say. `url` as `webAddress` spells it. */
  async look(url: string, now: Instant): Promise<CalendarPreview | string> {
    const known = this.kept.get(url);
    if (known !== undefined && epochMs(now) - known.at < KEEP_MS) return known.preview;
    const request = { url, kind: 'feed', allowHttp: false, etag: null, lastModified: null } as const;
    const tried = await tryAddress(this.fetcher, request);
    if (!tried.reached) {
      this.log.info({ code: tried.failure.code }, 'a calendar could not be fetched for a preview');
      return tried.sentence;
    }
    // Without validators nobody answers "not modified".
    if (tried.answer.kind === 'not-modified') return UNREADABLE;
    const { bytes, finalUrl, contentType } = tried.answer.snapshot;
    const read = await this.read(bytes, finalUrl, contentType, now);
    if (typeof read === 'string') return read;
    const preview = toPreview(read, now);
    if (preview.count === 0 && PAGES.has(preview.importer)) return NO_EVENTS_ON_PAGE;
    this.keep(url, preview, now);
    return preview;
  }

  private async read(bytes: Uint8Array, url: string, contentType: string | null, now: Instant) {
    const context = {
      importer: null,
      url,
      contentType,
      zone: await this.places.zone(),
      language: null,
      options: {},
      from: toInstant(epochMs(now) - DAY_MS),
      until: toInstant(epochMs(now) + AHEAD_DAYS * DAY_MS),
      now,
    };
    try {
      return await this.reader.prepare({ bytes, context, host: { name: null, kind: 'other', venue: null } });
    } catch (failure) {
      if (failure instanceof UnreadableInput) return UNREADABLE;
      if (failure instanceof LimitReached || failure instanceof ReaderKilled) return LARGE;
      throw failure;
    }
  }

  private keep(url: string, preview: CalendarPreview, now: Instant): void {
    this.kept.delete(url);
    this.kept.set(url, { preview, at: epochMs(now) });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function toPreview({ importer, detected, listings, problems }: Prepared, now: Instant): CalendarPreview {
  const next = ({ occurrences }: Listing) => occurrences.find(({ start }) => start >= now)?.start ?? '9';
  const soonest = listings.map(({ listing }) => listing).sort((a, b) => next(a).localeCompare(next(b)));
  return {
    importer,
    platform: detected.platform,
    count: listings.length,
    first: soonest.slice(0, SHOWN),
    problems: problems.slice(0, 50),
    flagged: flaggedIn(listings.flatMap(({ claims }) => claims)).slice(0, 20),
  };
}
