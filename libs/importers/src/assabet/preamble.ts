const DATE = /\b([a-z]{3,9})\s{1,2}(\d{1,2}),\s{0,2}(\d{4})\b/i;
const ADDRESS = /,\s{0,3}[A-Z]{2},?\s{0,3}\d{5}(?:-\d{4})?$/u;

/** What the first lines of a description say before its words begin; null for each that is not there. */
export type Preamble = {
  /** "Saturday, August 8, 2026 10:30—11:00 AM". */
  readonly when: string | null;
  /** Its date, as RSS would write it. */
  readonly date: string | null;
  /** The room; or the place, when the organisation is none. */
  readonly place: string | null;
  readonly organisation: string | null;
  readonly address: string | null;
  readonly words: readonly string[];
};

/** Four lines stand first: date and time, room, organisation, address. Without a date in the first there are none. */
export function preambleOf(lines: readonly string[]): Preamble {
  const [first = '', ...rest] = lines;
  const date = DATE.exec(first.slice(0, 100));
  const none = { when: null, date: null, place: null, organisation: null, address: null };
  if (date === null) return { ...none, words: lines };
  const known = { ...none, when: first, date: `${date[2] ?? ''} ${date[1] ?? ''} ${date[3] ?? ''}` };
  const at = rest.slice(0, 3).findLastIndex((line) => ADDRESS.test(line));
  if (at === -1) return { ...known, words: rest };
  const [organisation = null, place = null] = rest.slice(0, at).reverse();
  return { ...known, place, organisation, address: rest[at] ?? null, words: rest.slice(at + 1) };
}
