import { hideKey, shownAddress } from '#libs/fetch';
import type { answersTo } from '../preview/asked-in.js';
import type { Preview } from '../preview/preview.js';
import type { KeptCalendar } from './kept-answers.js';

type Sent = {
  readonly preview: Preview;
  readonly organisation: string;
  /** The address that was pasted; empty for a file. */
  readonly given: string;
  /** The address that the source will have; null for a file. */
  readonly url: string | null;
  readonly answers: ReturnType<typeof answersTo>;
};

/** What waits with a calendar for its decision. A key is not in it, nor any part of one. */
export function keptCalendar({ preview, organisation, given, url, answers }: Sent): KeptCalendar {
  const { best, kept, flagged, file } = preview;
  return {
    organisation,
    importer: best.importer,
    platform: best.platform,
    count: best.count,
    first: best.first.map(({ title }) => title),
    flagged: [...flagged],
    url,
    given: given === '' ? null : shownAddress(given),
    options: { ...kept.options },
    evidence: best.evidence.map((sign) => (kept.key === null ? sign : hideKey(sign, kept.key))),
    answers: [...answers],
    remarks: best.remarks.length,
    file: file === null ? null : { name: file.name, sha256: file.sha256 },
  };
}
