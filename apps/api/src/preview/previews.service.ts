import { Inject, Injectable } from '@nestjs/common';
import { epochMs, type Instant, type Probed } from '#libs/domain';
import { tryAddress, type Fetcher, locked } from '#libs/fetch';
import { probeAddress, type ProbePorts } from '#libs/pipeline';
import { SnapshotReader, type Log } from '#libs/platform';
import { UploadsRepository } from '#libs/store';
import { FETCHER, LOG } from '../tokens.js';
import { fileProbe } from './file-probe.js';
import type { Preview } from './preview.js';
import {
  FILE_LARGE,
  FILE_UNREADABLE,
  LARGE,
  MANY_SECRETS,
  NO_EVENTS_ON_PAGE,
  TOO_LATE,
  UNREADABLE,
} from './preview-sentences.js';
import type { Question } from './question.js';
import { ReadingPorts } from './reading-ports.js';

/** How to look: the zone of times without one, whether plain http will do, and whether an importer's own words may be told. */
export type Manner = { readonly zone: string; readonly allowHttp: boolean; readonly frank: boolean };

/** Going back and forth between the pages must not ask a stranger's server each time. */
const KEEP_MS = 600_000;
const KEPT = 50;
const MOST_PROBLEMS = 50;
/** Importers of web pages: nothing found there is no calendar at all. */
const PAGES = new Set(['jsonld', 'page']);

/** Finds out how something that a person just named is read, and reads it, in the throw-away process. */
@Injectable()
export class CalendarPreviews {
  private readonly kept = new Map<string, { readonly preview: Preview; readonly at: number }>();

  constructor(
    @Inject(FETCHER) private readonly fetcher: Fetcher,
    @Inject(LOG) private readonly log: Log,
    private readonly reader: SnapshotReader,
    private readonly uploads: UploadsRepository,
  ) {}

  /** What is there, or one plain sentence about why we cannot say. An address as `webAddress` spells it. */
  async look(question: Question, now: Instant, manner: Manner): Promise<Preview | string> {
    const name = JSON.stringify([question, manner]);
    const known = this.kept.get(name);
    if (known !== undefined && epochMs(now) - known.at < KEEP_MS) return known.preview;
    const preview = await (question.upload === null
      ? this.lookAtAddress(question, now, manner)
      : this.lookAtFile(question.upload, question, now, manner));
    if (typeof preview !== 'string') this.keep(name, preview, now);
    return preview;
  }

  private async lookAtAddress(question: Question, now: Instant, manner: Manner): Promise<Preview | string> {
    const reading = new ReadingPorts(this.reader, this.log, manner.frank);
    const ports = { ask: this.askPolitely(manner), look: reading.look, read: reading.read };
    const { address, importer, options } = question;
    const probed = await probeAddress({ address, importer, options, now, zone: manner.zone }, ports);
    return previewOf(probed, reading, null, question);
  }

  private async lookAtFile(handle: string, question: Question, now: Instant, { zone }: Manner) {
    const file = await this.uploads.open(handle, now);
    if (file === null) return TOO_LATE;
    const reading = new ReadingPorts(this.reader, this.log, false);
    const probed = await fileProbe(file, { ...question, now, zone }, reading);
    const preview = previewOf(probed, reading, file, question);
    if (typeof preview !== 'string') return preview;
    return preview === LARGE ? FILE_LARGE : FILE_UNREADABLE;
  }

  /** Every request for a person's address takes the time and gets the words that tell nothing of what lies behind. */
  private askPolitely({ allowHttp }: Manner): ProbePorts['ask'] {
    return async ({ url, kind, restSeconds = 0 }) => {
      const asked = { url, kind, allowHttp, etag: null, lastModified: null, restMs: restSeconds * 1000 };
      const tried = await tryAddress(this.fetcher, asked);
      if (!tried.reached) {
        this.log.info({ code: tried.failure.code }, 'a calendar could not be fetched for a preview');
        return { refusal: tried.sentence };
      }
      // Without validators nobody answers "not modified".
      if (tried.answer.kind === 'not-modified') return { refusal: UNREADABLE };
      return { part: tried.answer.snapshot, headers: tried.answer.headers };
    };
  }

  private keep(name: string, preview: Preview, now: Instant): void {
    this.kept.delete(name);
    this.kept.set(name, { preview, at: epochMs(now) });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function previewOf(
  { best, others, refusal }: Probed,
  reading: ReadingPorts,
  file: Preview['file'],
  { address, importer, options }: Question,
): Preview | string {
  if (best === null) return refusal ?? UNREADABLE;
  // Somebody knows better how it is read: that another way works is no answer to them.
  if (importer !== null && best.importer !== importer) return reading.refusalOf(importer) ?? UNREADABLE;
  if (best.count === 0 && PAGES.has(best.importer)) return NO_EVENTS_ON_PAGE;
  const kept = locked({ url: best.url, options: { ...best.options, ...options } }, address);
  if (kept === 'unkeepable') return MANY_SECRETS;
  // It is kept for a while: what nobody would read to its end is not.
  const shown = { ...best, problems: best.problems.slice(0, MOST_PROBLEMS) };
  return { best: shown, others, kept, flagged: reading.flagged, file: file === null ? null : withoutBytes(file) };
}

function withoutBytes({ id, name, sha256 }: NonNullable<Preview['file']>): NonNullable<Preview['file']> {
  return { id, name, sha256 };
}
