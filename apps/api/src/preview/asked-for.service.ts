import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { UploadsRepository } from '#libs/store';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';
import { shownAddress } from '#libs/fetch';
import { CarriedQuestions } from './carried-questions.js';
import { FILE_EMPTY, FILE_MISSING, FILE_TOO_BIG, TOO_LATE } from './preview-sentences.js';
import { questionOf, type Question } from './question.js';
import { MOST_FILE_BYTES } from '../web/uploads/accept-uploads.js';
import type { SentFile } from '../web/uploads/read-multipart.js';
import { webAddress } from '../organiser/web-address.js';

/** What somebody asks us to look at: a link that they typed, one that the page carries for them, or a file. */
@Injectable()
export class AskedFor {
  constructor(
    private readonly carried: CarriedQuestions,
    private readonly uploads: UploadsRepository,
  ) {}

  async of(body: FormValues, file: SentFile | null, now: Instant): Promise<Question | FieldError> {
    if (valueOf(body, 'from') === 'file') return this.ofFile(file, now);
    const way = this.way(body, now);
    if (way !== null) return way;
    const sealed = valueOf(body, 'question');
    const carried = sealed === '' ? null : this.carried.open(sealed, now);
    const typed = valueOf(body, 'url').trim();
    // What was typed anew takes the place of what was carried; the same with its secret left out is the same.
    if (carried !== null && (typed === '' || typed === shownAddress(carried.address))) return carried;
    if (sealed !== '' && (typed === '' || typed.includes('…'))) return { field: 'url', message: TOO_LATE };
    const url = webAddress(typed);
    return url === null ? { field: 'url', message: 'Enter a link that starts with https://' } : questionOf(url);
  }

  /** Another way that was chosen, to look at; null when none was, or too long ago. */
  way(body: FormValues, now: Instant): Question | null {
    const sealed = valueOf(body, 'step') === 'look' ? valueOf(body, 'way') : '';
    return sealed === '' ? null : this.carried.open(sealed, now);
  }

  /** What was asked for before; null when that was nothing, or too long ago. */
  before(body: FormValues, now: Instant): Question | null {
    const sealed = valueOf(body, 'question');
    return sealed === '' || valueOf(body, 'url') !== '' ? null : this.carried.open(sealed, now);
  }

  private async ofFile(file: SentFile | null, now: Instant): Promise<Question | FieldError> {
    if (file === null) return { field: 'file', message: FILE_MISSING };
    if (file.bytes.length === 0) return { field: 'file', message: FILE_EMPTY };
    if (file.bytes.length > MOST_FILE_BYTES) return { field: 'file', message: FILE_TOO_BIG };
    return { ...questionOf(''), upload: await this.uploads.keep(file, now) };
  }
}
