import type { Zone } from '#libs/domain';
import { formatWhen, type LocalWhen, zoneWords } from '../words/when.js';

type Props = {
  readonly when: LocalWhen;
  readonly thisYear?: number | undefined;
  /** Named where the reader's clock may be another, as for gatherings online. */
  readonly zone?: Zone | undefined;
};

/** A date and time in words: “Tuesday 9 June, 6:30 pm to 8 pm”. */
export function WhenText({ when, thisYear, zone }: Props) {
  return (
    <time dateTime={when.allDay === true ? when.start.slice(0, 10) : when.start.slice(0, 16)}>
      {unbroken(formatWhen(when, thisYear))}
      {zone !== undefined && ` (${zoneWords(zone)} time)`}
    </time>
  );
}

/** Keeps “8 pm” on one line. */
function unbroken(words: string): string {
  return words.replaceAll(/(?<=\d) (?=[ap]m)/gu, '\u00A0');
}
