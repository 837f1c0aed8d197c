import {
  UnreadableInput,
  type Building,
  type Extraction,
  type Listing,
  type Part,
  type Problem,
  type ReadContext,
  type Reading,
} from '#libs/domain';
import type { Importer } from '#libs/importers';
import { decode } from '#libs/importers';
import { normaliseLazily } from '#libs/normalise';
import { extractAskedFor } from './extract-asked-for.js';
import { inBuilding } from './in-building.js';
import { importerFor } from './importer-for.js';
import { joinListings } from './join-listings.js';
import { wanted } from './wanted.js';

/**
 * What one run of a source gave: the first answer, further ones in order, and whether something of it could not be had. The bytes are
 * taken out when they are read: twenty megabytes of them and all that is made of them do not fit in the memory there is.
 */
export type RunAnswers = { bytes: Uint8Array; readonly more: readonly Part[]; readonly cut: boolean };

const TAKEN = new Uint8Array(0);

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
  const text = decode(bytes, context.contentType);
  const part = readPart(
    { text, contentType: context.contentType, finalUrl: context.url },
    importerFor(text, context),
    context,
  );
  return { ...part.reading, listings: [...part.listings] };
}

/** What was read, its listings made one by one, and whether every listing of the source is among them: a series that shows fewer dates is still listed. */
export type Answer = {
  readonly reading: Omit<Reading, 'listings'>;
  readonly listings: Iterable<Listing>;
  readonly everyListing: boolean;
  /** Keys that the source itself says are gone, and does not name again. */
  readonly takenBack: readonly string[];
  /** Keys of series that the source names without a date ahead. */
  readonly ended: readonly string[];
};

/** All answers of one run as one reading, for who has to know what the absence of a listing means. Throws as {@link read}. */
export function readAnswer(answers: RunAnswers, context: ReadContext): Answer {
  const { more, cut } = answers;
  const first = {
    text: decode(answers.bytes, context.contentType),
    contentType: context.contentType,
    finalUrl: context.url,
  };
  answers.bytes = TAKEN;
  const importer = importerFor(first.text, context);
  const parts = [readPart(first, importer, context), ...more.map((part) => readFurther(part, importer, context))];
  const readable = parts.filter((part) => part !== null);
  const whole = !cut && readable.length === parts.length && readable.at(-1)?.reading.next === null;
  const joined = joinListings(readable);
  const buildings = readable.flatMap(({ building }) => building ?? []);
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
      problems,
    },
    listings: atTheirPlace(joined.listings, buildings),
    everyListing: whole && readable.every((part) => part.everyListing),
    takenBack: [...new Set(readable.flatMap((part) => part.takenBack))],
    ended: [...new Set(readable.flatMap((part) => part.ended))],
  };
}

function* atTheirPlace(listings: Iterable<Listing>, buildings: readonly Building[]): Generator<Listing> {
  for (const listing of listings) yield buildings.reduce(inBuilding, listing);
}

type ReadPart = ReturnType<typeof readPart>;

/** An answer as text, which is taken out when it is read, as the bytes are. */
type TextPart = Omit<Part, 'finalUrl' | 'bytes'> & { readonly finalUrl: string | null; text: string };

function readPart(part: TextPart, importer: Importer, context: ReadContext) {
  const here = { ...context, url: part.finalUrl, contentType: part.contentType };
  const extraction = wanted(extracted(part, importer, here), here.options);
  const { listings, problems, cut, hidden, ended } = normaliseLazily(extraction, here);
  const complete = extraction.complete || extraction.wholePage === true;
  return {
    reading: {
      importer: importer.key,
      detected: extraction.detected,
      complete: extraction.complete && !cut,
      next: extraction.next,
      problems: [...extraction.problems, ...problems],
    },
    listings,
    building: extraction.building,
    takenBack: extraction.takenBack ?? [],
    ended,
    complete: complete && !cut,
    everyListing: (extraction.everyEvent ?? complete) && !hidden,
  };
}

function extracted(part: TextPart, importer: Importer, here: ReadContext): Extraction {
  const { text } = part;
  part.text = '';
  return extractAskedFor(importer, { ...here, text });
}

/** One bad page does not take the others with it. */
function readFurther(part: Part, importer: Importer, context: ReadContext): ReadPart | null {
  try {
    return readPart({ ...part, text: decode(part.bytes, part.contentType) }, importer, context);
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
