import { hashOf } from '#libs/domain';
import type { ExtractedEvent } from '#libs/domain';
import { type FeedElement, feedChild, feedChildren, feedLink, feedText } from '#libs/extract';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut, withProblems } from '../reading/event-of.js';
import { labelAges } from '../reading/label-ages.js';
import { languageOf } from './language-name.js';
import { httpLink } from '../reading/links.js';
import { listedTimes, type ListedTimes } from '../reading/listed-times.js';
import { registrationClaims } from '../reading/registration-claims.js';
import { summaryOf } from '../reading/summary.js';
import { whereOf } from './place.js';

/** One item: facts, a short summary and the link, as the platform's terms allow. */
export function readEvent(item: FeedElement, index: number, page: string | null): EventReading {
  const where = feedText(item, 'guid') ?? feedLink(item) ?? `item ${index + 1}`;
  const times = timesOf(item, where);
  if (times.fault !== null) return { event: null, problems: [leftOut(times.fault, where)] };
  const { audiences, languages, others } = categoriesOf(item);
  const registration = registrationOf(item);
  const read = eventOf({
    key: keyOf(item),
    title: feedText(item, 'title') ?? '',
    description: summaryOf(feedText(item, 'description') ?? ''),
    url: httpLink(feedLink(item), page),
    image: httpLink(feedChild(item, 'enclosure')?.attributes.get('url') ?? null, page),
    language: languageOf(languages),
    status: feedText(item, 'bc:is_cancelled') === 'true' ? 'cancelled' : 'scheduled',
    start: times.start,
    end: times.end,
    ...whereOf(item),
    categories: others,
    audience: audienceOf(audiences),
    registration,
    claims: registrationClaims({
      ...registration,
      vocabulary: 'bibliocommons',
      code: `is_required=${String(registration.required)},is_full=${String(registration.full)}`,
    }),
    where,
  });
  return withProblems(read, times.problems);
}

function keyOf(item: FeedElement): string {
  const named = feedText(item, 'guid') ?? feedLink(item);
  if (named !== null && named.length <= 200) return named;
  return `x-${hashOf([named, feedText(item, 'title'), feedText(item, 'bc:start_date')])}`;
}

/** The instant where one is given; the local time where it says more, that a whole day is meant, or is all there is. */
function timesOf(item: FeedElement, where: string): ListedTimes {
  const local = listedTimes({
    start: feedText(item, 'bc:start_date_local'),
    end: feedText(item, 'bc:end_date_local'),
    where,
  });
  if (local.start?.kind === 'date') return local;
  const exact = listedTimes({ start: feedText(item, 'bc:start_date'), end: feedText(item, 'bc:end_date'), where });
  return exact.start === null && local.start !== null ? local : exact;
}

/** By their domain; those that have lost it, by their words. */
function categoriesOf(item: FeedElement) {
  const all = feedChildren(item, 'category').filter(({ text }) => text !== '');
  const of = (domain: string): readonly string[] =>
    all.filter(({ attributes }) => attributes.get('domain')?.toLowerCase() === domain).map(({ text }) => text);
  const bare = all.filter(({ attributes }) => !attributes.has('domain')).map(({ text }) => text);
  const people = audienceLabels(bare);
  const rest = bare.filter((text) => !people.includes(text) && languageOf([text]) === null);
  return {
    audiences: [...new Set([...of('audience'), ...people])],
    languages: of('language'),
    others: [...new Set([...of('type'), ...of('program'), ...rest])],
  };
}

function audienceOf(labels: readonly string[]): ExtractedEvent['audience'] {
  const ages = labelAges(labels);
  return { labels, minAge: ages?.min ?? null, maxAge: ages?.max ?? null, enforced: ages === null ? null : false };
}

function registrationOf(item: FeedElement): ExtractedEvent['registration'] {
  const info = feedChild(item, 'bc:registration_info');
  const said = (name: string): boolean | null => {
    const word = feedText(info, name);
    return word === 'true' ? true : word === 'false' ? false : null;
  };
  const required = said('bc:is_required');
  // "Not full" stands beside events that nobody signs up for, too.
  const full = said('bc:is_full');
  return { required, url: null, full: required === true || full === true ? full : null };
}
