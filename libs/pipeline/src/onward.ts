import type { Onward, Part, ReadContext, SourceRequest } from '#libs/domain';
import { decode } from '#libs/importers';
import { importerFor } from './importer-for.js';

/** Pages of single events that are asked in one run: the soonest; the others come in later runs. */
const MOST_DETAILS = 30;

/**
 * Which further addresses an answer leads to. Only the answer's own host is believed: an address in a body must not send us
 * anywhere else. Throws as `read` does.
 */
export function onward(part: Part, context: ReadContext): Onward {
  const text = decode(part.bytes, part.contentType);
  const { contentType, finalUrl: url } = part;
  const importer = importerFor(text, { ...context, url, contentType });
  const { next, details = [] } = importer.extract({ ...context, text, url, contentType });
  const here = (request: SourceRequest): boolean => isSameHost(request.url, url);
  const kind = importer.requests({ ...context, url, zone: context.zone ?? 'UTC' })[0]?.kind ?? 'feed';
  const following = next === null ? null : { url: next, kind };
  return {
    next: following !== null && here(following) ? following : null,
    details: details.filter(here).slice(0, MOST_DETAILS),
  };
}

function isSameHost(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).host === new URL(other).host;
}
