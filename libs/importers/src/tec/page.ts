import { type ExtractedEvent, type Extraction, type Problem } from '#libs/domain';
import { walkHtml } from '#libs/extract';
import type { ImporterInput } from '../importer.js';
import { jsonld } from '../jsonld/jsonld.js';

/**
 * The page of one event, for what only it says: cancelled, postponed, moved online. It is joined to the event of the answer by the
 * number that WordPress gives the page (`postid-12`, `?p=12`); all else stays as the answer had it.
 */
export function extractPage(input: ImporterInput): Extraction {
  const page = jsonld.extract(input);
  const id = postIdOf(input.text);
  const [event, ...others] = page.events;
  const one = event !== undefined && others.length === 0 && id !== null ? [joinable(event, id)] : [];
  return {
    ...page,
    detected: { platform: 'tec', confidence: 0.6, evidence: id === null ? [] : [`page of post ${id}`] },
    complete: false,
    // What is not on it says nothing about the calendar. A page without any event is no event's page: somebody stands in the way.
    wholePage: id !== null || page.events.length > 0,
    events: one,
    problems: one.length === 1 ? page.problems : [...page.problems, NOT_ONE],
  };
}

const NOT_ONE: Problem = {
  code: 'no-single-event',
  message: 'This page does not say which one event of the calendar it is about, so nothing was taken from it.',
  where: 'page',
  severity: 'note',
};

/** The search engines' description is a piece of the whole one, so it does not take its place. */
function joinable(event: ExtractedEvent, id: string): ExtractedEvent {
  return {
    ...event,
    key: id,
    where: `event ${id}`,
    description: '',
    html: false,
    image: null,
    place: null,
    organizer: { name: null, url: null },
    categories: [],
    cost: null,
    claims: [],
  };
}

/** The page's own number; null where it names none, or two. */
function postIdOf(html: string): string | null {
  const ids = new Set<string>();
  walkHtml(html, {
    open(tag, attributes) {
      const named =
        tag === 'body'
          ? /(?:^|\s)postid-(\d{1,9})(?:\s|$)/u.exec(attributes['class'] ?? '')
          : tag === 'link' && attributes['rel'] === 'shortlink'
            ? /[?&]p=(\d{1,9})$/u.exec(attributes['href'] ?? '')
            : null;
      if (named?.[1] !== undefined) ids.add(named[1]);
    },
  });
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}
