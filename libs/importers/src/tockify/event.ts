import type { Claim, ExtractedEvent } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { audienceLabels } from '../reading/audience-labels.js';
import { codeClaim } from '../reading/code-claim.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, listIn, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { onceEach } from '../reading/once-each.js';
import { statusWord } from '../reading/status-word.js';
import { placeOf } from './place.js';
import { timesOf } from './times.js';

/** One date. Performers are people, and are not read. */
export function readEvent(row: unknown, calendar: string | null): EventReading {
  const eid = objectIn(row, 'eid');
  const [uid, tid] = [textIn(eid, 'uid'), textIn(eid, 'tid')];
  // The second half of a single event's number is its start, so that it would be another event when it moves.
  const key = textIn(row, 'kind') === 'singleton' || tid === null ? uid : `${uid ?? ''}-${tid}`;
  const where = `event ${key ?? '?'}`;
  const status = statusWord(textIn(objectIn(row, 'status'), 'name'));
  if (status === 'hidden') return { event: null, problems: [leftOut('private', where)] };
  const when = objectIn(row, 'when');
  const times = timesOf(when);
  if (times === null) {
    const stated = textIn(objectIn(when, 'start'), 'millis') !== null;
    return { event: null, problems: [leftOut(stated ? 'bad-date' : 'no-start', where)] };
  }
  const content = objectIn(row, 'content');
  const description = textIn(objectIn(content, 'description'), 'text') ?? '';
  const tags = tagsOf(content);
  const page =
    calendar === null || uid === null || tid === null ? null : `https://tockify.com/${calendar}/detail/${uid}/${tid}`;
  const { mode, onlineUrl, place } = placeOf(content, description);
  return eventOf({
    key: key ?? where,
    title: textIn(objectIn(content, 'summary'), 'text') ?? '',
    where,
    description,
    html: isMarkup(description),
    url: httpLink(page, null),
    status,
    start: times.start,
    end: times.end,
    mode,
    onlineUrl,
    place,
    categories: tags,
    audience: { labels: audienceLabels(tags), minAge: null, maxAge: null, enforced: null },
    registration: registrationOf(content),
    claims: claimsOf(content),
  });
}

/** The words of every set of tags that the calendar's owner made; hyphens stand for blanks in them. */
function tagsOf(content: unknown): readonly string[] {
  const sets = objectIn(objectIn(content, 'tagset'), 'tags');
  const texts: string[] = [];
  for (const name of Object.keys(sets)) {
    for (const word of listIn(sets, name)) if (typeof word === 'string') texts.push(word.replaceAll('-', ' ').trim());
  }
  return onceEach(texts);
}

function registrationOf(content: unknown): ExtractedEvent['registration'] {
  const label = textIn(content, 'customButtonText') ?? '';
  const signUp = /\b(?:register|registration|sign ?up|rsvp|book|reserve|tickets?)\b/i.test(label);
  const url = signUp ? httpLink(textIn(content, 'customButtonLink'), null) : null;
  return { required: null, url, full: flagIn(objectIn(content, 'rsvpLink'), 'markedAsFull') };
}

function claimsOf(content: unknown): readonly Claim[] {
  const max = numberIn(objectIn(content, 'rsvpLink'), 'maxAttendees');
  if (max === null || !Number.isInteger(max) || max < 1 || max > 99_999) return [];
  const code = `rsvpLink.maxAttendees=${max}`;
  return [
    codeClaim({
      attribute: 'social.group-size',
      value: { max },
      vocabulary: 'tockify',
      code,
      scope: 'series',
      confidence: 0.85,
    }),
  ];
}
