import { UnreadableInput, type ReadContext, type Reading } from '#libs/domain';
import { decode, detect, importerOf, type Importer } from '#libs/importers';
import { normalise } from '#libs/normalise';

/**
 * Bytes in, listings out: what the `extract` command prints. Without `context.importer` the bytes and the address say which
 * importer reads them. Throws `UnreadableInput` when they are of another kind, `LimitReached` when nothing could be read
 * within the limits.
 */
export function read(bytes: Uint8Array, context: ReadContext): Reading {
  return readAnswer(bytes, context).reading;
}

/** What was read, and whether every listing of the source is in it: a series that shows fewer dates is still listed. */
export type Answer = { readonly reading: Reading; readonly everyListing: boolean };

/** As {@link read}, for who has to know what the absence of a listing means. */
export function readAnswer(bytes: Uint8Array, context: ReadContext): Answer {
  const text = decode(bytes, context.contentType);
  const importer = importerFor(text, context);
  const extraction = importer.extract({
    text,
    url: context.url,
    contentType: context.contentType,
    options: context.options,
    zone: context.zone,
    now: context.now,
    from: context.from,
    until: context.until,
  });
  const { listings, problems, cut, hidden } = normalise(extraction, context);
  const reading: Reading = {
    importer: importer.key,
    detected: extraction.detected,
    complete: extraction.complete && !cut,
    next: extraction.next,
    listings: [...listings],
    problems: [...extraction.problems, ...problems],
  };
  return { reading, everyListing: (extraction.everyEvent ?? extraction.complete) && !hidden };
}

function importerFor(text: string, context: ReadContext): Importer {
  if (context.importer !== null) {
    const named = importerOf(context.importer);
    if (named === undefined) throw new UnreadableInput(`There is no importer called "${context.importer}".`);
    return named;
  }
  const best = detect({ url: context.url, contentType: context.contentType, text })[0];
  if (best === undefined) {
    throw new UnreadableInput(
      'This is not a calendar that we can read: no iCalendar data and no events marked up for machines were found in it.',
    );
  }
  return best.importer;
}
