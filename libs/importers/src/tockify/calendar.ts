import { isUnder, webHost } from '../reading/web-host.js';

const NAME = /^[\w.-]{1,80}$/u;
/** Paths of tockify.com that are no calendars. */
const NONE = new Set(
  'api blog docs help pricing features login signup account about terms privacy i widget assets static embed.js'.split(
    ' ',
  ),
);

/** The name of a calendar: an option of the source, `calname` of an address, or the first part of its path. */
export function calendarOf(url: string | null, options: Readonly<Record<string, unknown>>): string | null {
  const option = options['calendar'];
  if (typeof option === 'string' && NAME.test(option)) return option;
  if (url === null || !isUnder(webHost(url), 'tockify.com')) return null;
  const { pathname, searchParams } = new URL(url);
  const feed = /^\/api\/feeds\/ics\/([^/]{1,80})$/u.exec(pathname)?.[1];
  const name = searchParams.get('calname') ?? feed ?? pathname.split('/')[1] ?? '';
  return NAME.test(name) && !NONE.has(name) ? name : null;
}
