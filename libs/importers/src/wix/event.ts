import type { ExtractedEvent, ListingStatus } from '#libs/domain';
import { hasWords, htmlText, isMarkup } from '#libs/extract';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { pageOf } from './address.js';
import { costOf } from './cost.js';
import { placeOf } from './place.js';
import { registrationOf } from './registration.js';
import { timesOf } from './times.js';

/** One event of the page. Its guests and members are people, and are not read. */
export function readEvent(event: unknown, page: string | null): EventReading {
  const id = textIn(event, 'id') ?? textIn(event, 'slug') ?? '?';
  const where = `event ${id}`;
  const status = statusOf(textIn(event, 'status'));
  if (status === 'draft') return { event: null, problems: [leftOut('private', where)] };
  const config = objectIn(objectIn(event, 'scheduling'), 'config');
  const stated = flagIn(config, 'scheduleTbd') === true ? null : textIn(config, 'startDate');
  const times = stated === null ? null : timesOf(config);
  if (times === null) return { event: null, problems: [leftOut(stated === null ? 'no-start' : 'bad-date', where)] };
  const description = textOf(event);
  const url = pageOf(event, page);
  return eventOf({
    key: id,
    title: textIn(event, 'title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url,
    image: httpLink(textIn(objectIn(event, 'mainImage'), 'url'), null),
    language: textIn(event, 'language'),
    status,
    ...times,
    ...placeOf(event, description),
    categories: objectsIn(event, 'categories').flatMap((category) => {
      const name = htmlText(textIn(category, 'name') ?? '');
      return name === '' ? [] : [name];
    }),
    cost: costOf(event),
    registration: registrationOf(event, url),
  });
}

/** `status`, a number on pages and a word in the platform's documents: scheduled, started, ended, cancelled, draft. */
function statusOf(status: string | null): ListingStatus | 'draft' {
  if (status === '3' || status === 'CANCELED') return 'cancelled';
  return status === '4' || status === 'DRAFT' ? 'draft' : 'scheduled';
}

/** The teaser, then the long text, unless that says it again. */
function textOf(event: unknown): ExtractedEvent['description'] {
  const [teaser, about] = [textIn(event, 'description') ?? '', textIn(event, 'about') ?? ''];
  if (teaser === '' || says(about, htmlText(teaser))) return about;
  return !hasWords(about) ? teaser : isMarkup(about) ? `<p>${teaser}</p>${about}` : `${teaser}\n\n${about}`;
}

/** Whether the long text holds the short one. Its first word, which stands in the markup as well, rules most of them out. */
function says(about: string, teaser: string): boolean {
  return about.includes(teaser.split(' ', 1)[0] ?? '') && htmlText(about).includes(teaser);
}
