import type { Detection, Extraction, SourceRequest } from '#libs/domain';

/** A page, file or address that somebody pointed at, before anyone knows what it is. `text` is null when nothing was fetched. */
export type Probe = {
  readonly url: string | null;
  readonly contentType: string | null;
  readonly text: string | null;
  /** Names in lower case. Empty for a file and where nothing was fetched. */
  readonly headers?: ReadonlyMap<string, string>;
};

/** A place on this platform that an address or a page points to: what a source row would hold. Nothing was asked of it yet. */
export type Lead = {
  /** Which brand or dialect, as `Detection.platform`: several platforms may be read by one importer. */
  readonly platform: string;
  /** The address of the source row; `requests` makes of it what is asked. */
  readonly url: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** 0 to 1. */
  readonly confidence: number;
  /** What showed it, one phrase each, for a person to judge. */
  readonly evidence: readonly string[];
  /** What a person has to answer first ("Is this a public library?"); null when nothing is doubtful. */
  readonly question: string | null;
};

/** What a source row knows when its turn comes, and the instants between which dates are wanted. */
export type Ask = {
  readonly url: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The source's own IANA zone. Local days of the window are counted in it. */
  readonly zone: string;
  readonly now: string;
  readonly from: string;
  readonly until: string;
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
  /** One answer is all there is: no further pages, no pages of single events. */
  readonly oneAnswer?: true;
  /** The platform wishes to be asked no sooner again than after so many hours. */
  readonly restHours?: number;
  /** Whether these bytes are what `extract` reads, and what shows it; null when not. */
  recognise(probe: Probe): Detection | null;
  /** Places on this platform that an address (`text` null) or a page at it points to, best first. */
  leads?(probe: Probe): readonly Lead[];
  /**
   * What to ask for, in order. Further pages come from `Extraction.next`, pages of single events from `Extraction.details`; each
   * response is read by `extract` on its own and the results are joined by key.
   */
  requests(ask: Ask): readonly SourceRequest[];
  /** Throws `UnreadableInput` when the text is of another kind, `LimitReached` when a limit left nothing to read. */
  extract(input: ImporterInput): Extraction;
}
