import { UnreadableInput, type ReadContext } from '#libs/domain';
import { detect, importerOf, type Importer } from '#libs/importers';

/** The importer that the source names, else the one that recognises the text. Throws `UnreadableInput` when there is none. */
export function importerFor(text: string, context: Pick<ReadContext, 'importer' | 'url' | 'contentType'>): Importer {
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
