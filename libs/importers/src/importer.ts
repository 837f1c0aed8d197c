import type { Detection, Extraction } from '#libs/domain';

/** A page, file or address that somebody pointed at, before anyone knows what it is. `text` is null when nothing was fetched. */
export type Probe = {
  readonly url: string | null;
  readonly contentType: string | null;
  readonly text: string | null;
};

/** One response, decoded to text, with what its source knows. */
export type ImporterInput = {
  readonly text: string;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  /** The source's own IANA zone, where it is known. */
  readonly zone?: string | null;
  /** Instants: now, and the bounds in which occurrences will be wanted. */
  readonly now: string;
  readonly from: string;
  readonly until: string;
};

/**
 * Reads one platform's shape. Importers describe requests and read responses; they do no I/O, so they cannot be impolite
 * and can be replayed on yesterday's snapshot.
 */
export interface Importer {
  /** Stored on the source row: `ics`, `jsonld`, `page`, … */
  readonly key: string;
  /** For people: "iCalendar file or feed". */
  readonly title: string;
  /** Whether a probe looks like this platform's, and what shows it; null when not. */
  recognise(probe: Probe): Detection | null;
  /** The address to ask for, given the address on the source row. */
  request(url: string): string;
  /** Throws `UnreadableInput` when the text is of another kind, `LimitReached` when a limit left nothing to read. */
  extract(input: ImporterInput): Extraction;
}
