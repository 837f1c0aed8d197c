/** An address that leads to an iCalendar file, and how sure that is. */
export type FoundCalendar = {
  readonly url: string;
  /** Null where the host and the file decide (`detectPlatform`). */
  readonly platform: string | null;
  readonly confidence: number;
  readonly evidence: string;
  readonly question: string | null;
};
