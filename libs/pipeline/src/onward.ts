import {
  canParseUrl,
  DAY_MS,
  epochMs,
  type Instant,
  type Onward,
  type Part,
  type ReadContext,
  type SourceRequest,
} from '#libs/domain';
import { decode } from '#libs/importers';
import { importerFor } from './importer-for.js';

/** Pages of single events that are asked in one run; of a longer list the next thirty each day. */
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
  const [first] = importer.requests({ ...context, url, zone: context.zone ?? 'UTC' });
  const { kind = 'feed', restSeconds } = first ?? {};
  const following = next === null ? null : { url: next, kind, ...(restSeconds === undefined ? {} : { restSeconds }) };
  return {
    next: following !== null && here(following) ? following : null,
    details: todays(details.filter(here), context.now),
  };
}

function todays(details: readonly SourceRequest[], now: Instant): readonly SourceRequest[] {
  if (details.length <= MOST_DETAILS) return details;
  const day = Math.floor(epochMs(now) / DAY_MS);
  const first = (day * MOST_DETAILS) % details.length;
  return [...details, ...details].slice(first, first + MOST_DETAILS);
}

function isSameHost(url: string, other: string): boolean {
  return canParseUrl(url) && canParseUrl(other) && new URL(url).host === new URL(other).host;
}
