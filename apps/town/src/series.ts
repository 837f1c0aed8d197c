import type { HostKind } from '#libs/domain';

/** One invented series, in as few words as its organisers would use. Much is left unsaid, as in life. */
export type Series = {
  readonly title: string;
  /** `TU 18:30-20:30` weekly · `2/WE 19:00` every second week · `1TH 14:00-15:30` first Thursday · `once 12 10:00-16:00` in 12 days. */
  readonly when: string;
  readonly text: string;
  readonly room?: string;
  readonly categories?: readonly string[];
  /** Its second date from now is called off. */
  readonly calledOff?: boolean;
  readonly online?: boolean;
  /** Stated price in pounds, 0 for free; only some formats can carry it. */
  readonly price?: number;
  /** Letters of a meeting list (`O` open, `X` step-free), which no other format has. */
  readonly codes?: readonly string[];
};

/** What a host publishes with: a calendar file's dialect, a platform, or a page of its own. */
export type Format =
  | 'google'
  | 'outlook'
  | 'teamup'
  | 'icloud'
  | 'jsonld'
  | 'page'
  | 'libcal'
  | 'librarycalendar'
  | 'tec'
  | 'my-calendar'
  | 'squarespace'
  | 'trumba'
  | 'localist'
  | 'gancio'
  | 'mobilizon'
  | 'churchsuite'
  | 'spreadsheet'
  | 'tsml';

export type Host = {
  readonly slug: string;
  readonly name: string;
  readonly kind: HostKind;
  readonly format: Format;
  readonly venue: {
    readonly name: string;
    readonly street: string;
    readonly postcode: string;
    readonly lat: number;
    readonly lon: number;
  };
  readonly series: readonly Series[];
};

export function series(
  title: string,
  when: string,
  text: string,
  more: Omit<Series, 'title' | 'when' | 'text'> = {},
): Series {
  return { title, when, text, ...more };
}
