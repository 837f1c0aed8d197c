import type { ExtractedEvent, LeftOut, Problem } from '#libs/domain';
import { htmlText, isMarkup, type LdNode, ldText, unescapedMarkup } from '#libs/extract';
import { LEFT_OUT_MESSAGE, leftOutBecause } from '../reading/left-out.js';
import { readTitle } from '../reading/title-status.js';
import { categoriesOf, imageOf, languageOf, organizerOf, pageOf } from './about.js';
import { audienceOf } from './audience.js';
import { claimsOf } from './claims.js';
import type { Copy } from './duplicates.js';
import type { FoundEvent, Graph } from './graph.js';
import { keyOf } from './key.js';
import { httpLink } from '../reading/links.js';
import { offersOf } from './offers.js';
import { placesOf } from './place.js';
import { statedMode, statusOf } from './status.js';
import { whenOf } from './when.js';

/** What one node says; several events when it has schedules at different hours. */
export type ReadEvent = { readonly copies: readonly Copy[]; readonly problems: readonly Problem[] };

/** Reads one event node. A part of a larger event takes place, organizer and language from it where it says none itself. */
export function readEvent(found: FoundEvent, graph: Graph, page: string | null): ReadEvent {
  const node = inherited(found.node, found.parent === null ? null : graph.follow(found.parent));
  const key = keyOf(node);
  const where = `${found.where} ${key}`.slice(0, 200);
  const title = readTitle(htmlText(ldText(node, 'name') ?? ldText(node, 'headline') ?? ''));
  const leftOut = leftOutBecause(title.title, null);
  if (leftOut !== null) return { copies: [], problems: [withoutIt(leftOut, where)] };

  const when = whenOf(found, node, where);
  const dates = when.dates.filter(({ start, recurrence }) => start !== null || recurrence !== null);
  const wall = ldText(node, 'startDate');
  const [first, ...others] = dates;
  if (first === undefined) return { copies: [], problems: [withoutIt(wall === null ? 'no-start' : 'bad-date', where)] };

  const offers = offersOf(node, graph, page, where);
  const places = placesOf(node, graph, page);
  const description = unescapedMarkup(ldText(node, 'description') ?? '');
  const stated = statusOf(node);
  const event: ExtractedEvent = {
    key: `${key}${first.suffix}`,
    start: first.start,
    end: first.end,
    durationSeconds: first.durationSeconds,
    recurrence: first.recurrence,
    overrides: first.overrides,
    title: title.title,
    description,
    html: isMarkup(description),
    url: httpLink(pageOf(node), page),
    image: httpLink(imageOf(node, graph), page),
    language: languageOf(node),
    status: stated === 'scheduled' ? (title.status ?? stated) : stated,
    mode: statedMode(node) ?? places.mode,
    onlineUrl: places.onlineUrl,
    place: places.place,
    organizer: organizerOf(node, graph, page),
    categories: categoriesOf(node),
    audience: audienceOf(node),
    cost: offers.cost,
    registration: { required: null, url: offers.url, full: title.full ? true : offers.full },
    claims: claimsOf(node, places.node),
    where,
  };
  const copies = [{ event, wall }];
  for (const { suffix, ...one } of others) copies.push({ event: { ...event, ...one, key: `${key}${suffix}` }, wall });
  return { copies, problems: [...titleNotes(event, title.status !== null), ...when.problems, ...offers.problems] };
}

function withoutIt(code: LeftOut, where: string): Problem {
  const severity = code === 'no-start' || code === 'bad-date' ? 'error' : 'note';
  return { code, message: LEFT_OUT_MESSAGE[code], where, severity };
}

function titleNotes(
  { title, status, where }: Pick<ExtractedEvent, 'title' | 'status' | 'where'>,
  taken: boolean,
): readonly Problem[] {
  const message = `The title says that this event is ${status}; the word was taken off it.`;
  const notes: Problem[] = taken ? [{ code: 'status-in-title', message, where, severity: 'note' }] : [];
  if (title === '') notes.push({ code: 'no-title', message: 'This event has no title.', where, severity: 'warning' });
  return notes;
}

const LENT = ['location', 'organizer', 'inLanguage', 'eventAttendanceMode', 'audience', 'typicalAgeRange'] as const;

function inherited(node: LdNode, parent: LdNode | null): LdNode {
  if (parent === null) return node;
  const lent = LENT.filter((name) => node[name] === undefined && parent[name] !== undefined);
  const name = node['name'] ?? parent['name'];
  return Object.assign(
    Object.create(null) as object,
    node,
    { name },
    Object.fromEntries(lent.map((key) => [key, parent[key]])),
  ) as LdNode;
}
