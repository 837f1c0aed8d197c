import pg from 'pg';

const TIMESTAMPTZ = 1184;
const INT8 = 20;
const NUMERIC = 1700;

type Parser = (text: string) => unknown;

/**
 * How values come off the wire: instants as the domain's `…Z` strings instead of `Date`, 64-bit counters as numbers (ours
 * stay far below 2^53). The session's time zone is UTC, so the text is `2026-11-24 23:30:00+00`.
 */
export const readAsDomain = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    if (format !== 'binary') {
      if (oid === TIMESTAMPTZ) return toZ;
      if (oid === INT8 || oid === NUMERIC) return Number;
    }
    return pg.types.getTypeParser(oid, format as 'text') as Parser;
  },
};

function toZ(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}Z`;
}
