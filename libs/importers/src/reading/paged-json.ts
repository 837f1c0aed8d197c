import type { Extraction } from '#libs/domain';
import { UnreadableInput } from '#libs/domain';
import type { EventReading } from './event-of.js';
import { extractionOf } from './extraction-of.js';
import { isObject, jsonOf, type JsonObject } from './json-value.js';

/** A platform whose whole answer is `{ "events": [...] }`, one page at a time. */
export type PagedJson = {
  readonly detected: Extraction['detected'];
  /** One sentence for bytes of another kind. */
  readonly refusal: string;
  /** One row of `events`: usually one reading. */
  read(row: unknown): readonly EventReading[];
  /** The address of the page after this one, and whether this is the only page. */
  paging(body: JsonObject, rows: number): { readonly next: string | null; readonly alone: boolean };
};

/** Reads one page. Complete when it is the only one; else whole, so that all pages together are complete. */
export function extractPaged(text: string, { detected, refusal, read, paging }: PagedJson): Extraction {
  const body = jsonOf(text, refusal);
  if (!isObject(body) || !Array.isArray(body['events'])) throw new UnreadableInput(refusal);
  const rows: readonly unknown[] = body['events'];
  const { next, alone } = paging(body, rows.length);
  return extractionOf({ detected, complete: alone, wholePage: !alone, next, read: rows.flatMap(read) });
}
