import { type ExtractedTime, hashOf } from '#libs/domain';
import { htmlText, isMarkup, readIsoTime } from '#libs/extract';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, listIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { onceEach } from '../reading/once-each.js';
import { wholeDays } from '../reading/whole-days.js';

/**
 * One date of Event Organiser's calendar (`eventorganiser-fullcal`, version 3 as read in 2026). It has no number: the event's page
 * names it, and dates of one series are told apart by their starts. The venue is a number that nothing here explains.
 */
export function readOrganiserRow(row: unknown, base: string | null): EventReading {
  const title = textIn(row, 'title') ?? '';
  const [from, to] = [textIn(row, 'start'), textIn(row, 'end')];
  const url = httpLink(htmlText(textIn(row, 'url') ?? ''), base);
  const where = `event ${url ?? title}`;
  const times =
    from === null
      ? null
      : flagIn(row, 'allDay') === true
        ? wholeDays(from, to === from ? null : to)
        : timesOf(from, to);
  if (times === null) return { event: null, problems: [leftOut(from === null ? 'no-start' : 'bad-date', where)] };
  const description = textOf(textIn(row, 'description') ?? '');
  const categories = categoriesOf(row);
  return eventOf({
    key: url ?? `x-${hashOf([title.toLowerCase(), from])}`,
    title,
    where,
    description,
    html: isMarkup(description),
    url,
    start: times.start,
    end: times.end,
    categories,
    audience: { labels: audienceLabels(categories), minAge: null, maxAge: null, enforced: null },
  });
}

function timesOf(from: string, to: string | null): { start: ExtractedTime; end: ExtractedTime | null } | null {
  const start = readIsoTime(from);
  return start === null ? null : { start, end: to === null || to === from ? null : readIsoTime(to) };
}

/** The tooltip: the date in words, two breaks, and the first words of the text. Only those are about the event. */
function textOf(tooltip: string): string {
  const breaks = TWO_BREAKS.exec(tooltip);
  return breaks === null ? tooltip : tooltip.slice(breaks.index).replace(BREAKS, '');
}

const TWO_BREAKS = /<\/?br\s?\/?>\s*<\/?br\s?\/?>/iu;
const BREAKS = /^(?:<\/?br\s?\/?>\s*){1,4}/iu;

function categoriesOf(row: unknown): readonly string[] {
  const words: string[] = [];
  for (const slug of listIn(row, 'category')) words.push(slugWords(slug));
  for (const slug of listIn(row, 'tags')) words.push(slugWords(slug));
  return onceEach(words);
}

/** A category is given by the name in its address: `young-adults`. */
function slugWords(slug: unknown): string {
  if (typeof slug !== 'string') return '';
  return slug.includes('-') ? slug.replaceAll('-', ' ').trim() : slug.trim();
}
