import { UnreadableInput, type Part, type Problem, type ReadContext, type Reading } from '#libs/domain';
import type { Importer } from '#libs/importers';
import { decode } from '#libs/importers';
import { normalise } from '#libs/normalise';
import { atItsPlace } from './at-its-place.js';
import { importerFor } from './importer-for.js';
import { joinListings } from './join-listings.js';

/** What one run of a source gave: the first answer, further ones in order, and whether something of it could not be had. */
export type RunAnswers = { readonly bytes: Uint8Array; readonly more: readonly Part[]; readonly cut: boolean };

/** A run that gave one whole answer. */
export function alone(bytes: Uint8Array): RunAnswers {
  return { bytes, more: [], cut: false };
}

/**
 * Bytes in, listings out: what the `extract` command prints. Without `context.importer` the bytes and the address say which
 * importer reads them. Throws `UnreadableInput` when they are of another kind, `LimitReached` when nothing could be read
 * within the limits.
 */
export function read(bytes: Uint8Array, context: ReadContext): Reading {
  const importer = importerFor(decode(bytes, context.contentType), context);
  return readPart({ bytes, contentType: context.contentType, finalUrl: context.url }, importer, context).reading;
}

/** What was read, and whether every listing of the source is in it: a series that shows fewer dates is still listed. */
export type Answer = { readonly reading: Reading; readonly everyListing: boolean };

/** All answers of one run as one reading, for who has to know what the absence of a listing means. Throws as {@link read}. */
export function readAnswer({ bytes, more, cut }: RunAnswers, context: ReadContext): Answer {
  const first = { bytes, contentType: context.contentType, finalUrl: context.url };
  const importer = importerFor(decode(bytes, context.contentType), context);
  const parts = [readPart(first, importer, context), ...more.map((part) => readFurther(part, importer, context))];
  const readable = parts.filter((part) => part !== null);
  const whole = !cut && readable.length === parts.length && readable.at(-1)?.reading.next === null;
  const joined = joinListings(readable.map(({ reading }) => reading.listings));
  const claims = readable.flatMap(({ hostClaims }) => hostClaims);
  const unread = parts.length - readable.length;
  const problems: Problem[] = [
    ...readable.flatMap(({ reading }) => reading.problems),
    ...joined.problems,
    ...(unread === 0 ? [] : [unreadParts(unread)]),
    ...(cut ? [CUT] : []),
  ];
  return {
    reading: {
      importer: importer.key,
      detected: readable[0]?.reading.detected ?? { platform: importer.key, confidence: 0, evidence: [] },
      complete: whole && readable.every((part) => part.complete),
      next: readable.at(-1)?.reading.next ?? null,
      listings: joined.listings.map((listing) => atItsPlace(listing, claims)),
      problems,
    },
    everyListing: whole && readable.every((part) => part.everyListing),
  };
}

type ReadPart = ReturnType<typeof readPart>;

function readPart(
  part: Omit<Part, 'finalUrl'> & { readonly finalUrl: string | null },
  importer: Importer,
  context: ReadContext,
) {
  const here = { ...context, url: part.finalUrl, contentType: part.contentType };
  const extraction = importer.extract({ ...here, text: decode(part.bytes, part.contentType) });
  const { listings, problems, cut, hidden } = normalise(extraction, here);
  const reading: Reading = {
    importer: importer.key,
    detected: extraction.detected,
    complete: extraction.complete && !cut,
    next: extraction.next,
    listings: [...listings],
    problems: [...extraction.problems, ...problems],
  };
  const complete = extraction.complete || extraction.wholePage === true;
  return {
    reading,
    hostClaims: extraction.hostClaims ?? [],
    complete: complete && !cut,
    everyListing: (extraction.everyEvent ?? complete) && !hidden,
  };
}

/** One bad page does not take the others with it. */
function readFurther(part: Part, importer: Importer, context: ReadContext): ReadPart | null {
  try {
    return readPart(part, importer, context);
  } catch (refused) {
    if (refused instanceof UnreadableInput) return null;
    throw refused;
  }
}

function unreadParts(count: number): Problem {
  const message = `${count} further ${count === 1 ? 'answer' : 'answers'} of this source could not be read, so what is missing may still take place.`;
  return { code: 'part-unreadable', message, where: 'answers', severity: 'warning' };
}

const CUT: Problem = {
  code: 'run-cut',
  message: 'Not every page of this source could be fetched, so what is missing may still take place.',
  where: 'answers',
  severity: 'warning',
};
