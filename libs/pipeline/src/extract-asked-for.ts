import { UnreadableInput, type Extraction } from '#libs/domain';
import { STAND_IN_WORDS, standInOf, type Importer, type StandIn } from '#libs/importers';

type Input = Parameters<Importer['extract']>[0];

/**
 * What an importer reads in an answer, unless something else came in place of what was asked for: of a page to sign in nothing is
 * believed, not even that it lists no events. Throws as importers do; the message says what came.
 */
export function extractAskedFor(importer: Importer, input: Input): Extraction {
  const came = standInOf(input.text);
  // Of pages without words some hold their events as data.
  if (came !== null && came !== 'shell') throw instead(came, importer);
  const extraction = extracted(importer, input);
  if (came === 'shell' && isEmpty(extraction)) throw instead(came, importer);
  return extraction;
}

/** A page in place of data is none of ours in any case; if it can be seen what it is, that says more than what it is not. */
function extracted(importer: Importer, input: Input): Extraction {
  try {
    return importer.extract(input);
  } catch (refused) {
    const came = refused instanceof UnreadableInput && importer.key !== 'page' ? standInOf(input.text, false) : null;
    throw came === null ? refused : instead(came, importer);
  }
}

function isEmpty({ events, details = [], next }: Extraction): boolean {
  return events.length === 0 && details.length === 0 && next === null;
}

function instead(came: StandIn, importer: Importer): UnreadableInput {
  return new UnreadableInput(
    `${STAND_IN_WORDS[came]} came instead of ${importer.key === 'ics' ? 'the calendar' : 'its events'}.`,
  );
}
