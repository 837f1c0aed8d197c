import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toInstant, epochMs, DAY_MS } from '#libs/domain';
import { startStack, type Stack } from '../support/stack.js';
import { PLATFORM_CASES, type Case } from '../support/cases.js';
import { serve, type Handler, type TestServer } from './fetch/hostile-server.js';

/** Cases are written for two seasons; the stack stands in the earlier one, and answers of the later one are moved into it. */
const NOW = '2026-05-20T09:00:00Z';
/** A whole number of weeks, so that weekdays stay. */
const WEEKS_MS = 27 * 7 * DAY_MS;

/**
 * The address of each platform, pasted where organisers paste theirs: the page previews its next three events. `page` has no marks of its
 * own: whoever pastes it is a moderator, with a recipe.
 */
describe('an organiser who pastes the address of', () => {
  let stack: Stack;
  let servers: ReadonlyMap<string, TestServer>;

  beforeAll(async () => {
    // Each on a host of its own, as platforms are: importers build addresses from the root.
    servers = new Map(await Promise.all(PLATFORM_CASES.map(async (one) => [one.key, await serveCase(one)] as const)));
    stack = await startStack({ startsAt: NOW, origins: [...servers.values()].map(({ origin }) => origin) });
  }, 120_000);

  afterAll(async () => {
    await stack.close();
    await Promise.all([...servers.values()].map((server) => server.stop()));
  });

  const look = (one: Case, visitor: string) =>
    stack.api.inject({
      method: 'POST',
      url: '/list-an-event/calendar',
      remoteAddress: visitor,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        accept: 'text/html',
      },
      payload: new URLSearchParams({
        step: 'look',
        url: servers.get(one.key)?.url(new URL(one.source.url).pathname) ?? '',
      }).toString(),
    });

  it.each(PLATFORM_CASES.filter(({ key }) => key !== 'page').map((one, at) => [one.key, one, at] as const))(
    '%s sees its next three events',
    async (_key, one, at) => {
      const { statusCode, body } = await look(one, `192.0.2.${String(at + 1)}`);
      expect([statusCode, body.includes('We found')]).toEqual([200, true]);
      const shown = titlesOf(body);
      if (one.expected.listings.every(({ recurrence }) => recurrence !== null)) expect(shown).toEqual(someOf(one));
      else expect(shown).toEqual(nextTitles(one));
      expect(body).not.toMatch(/undefined|\[object|null,/u);
    },
    30_000,
  );
});

function serveCase(one: Case): Promise<TestServer> {
  const answer: Handler = (_request, response) => {
    response.writeHead(200, { 'content-type': one.source.contentType ?? 'application/octet-stream' });
    response.end(inSeason(one));
  };
  return serve({ [new URL(one.source.url).pathname]: answer });
}

/** Of weekly rules another day of the week has others next. */
function someOf({ expected }: Case): unknown {
  const titles = expected.listings.map(({ title }) => title);
  const any = expect.stringMatching(new RegExp(`^(?:${titles.map(escaped).join('|')})$`, 'u')) as unknown;
  return Array.from({ length: Math.min(3, titles.length) }, () => any);
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}

/** Dates of the later season as dates of the earlier one. */
function inSeason({ bytes, source }: Case): string {
  const text = bytes.toString('utf8');
  return source.now < '2026-09' ? text : movedBack(text);
}

function movedBack(text: string): string {
  return text
    .replace(/\b(20\d\d)-(\d\d)-(\d\d)(?=\D)/gu, (date) => dateBefore(date))
    .replace(/\b(20\d\d)(\d\d)(\d\d)(?=T\d{4}|\b)/gu, (_whole, year: string, month: string, day: string) =>
      dateBefore(`${year}-${month}-${day}`).replaceAll('-', ''),
    )
    .replace(/(?<=[":\s,[])1(?:79|8\d)\d{7}(?:\d{3})?(?=\D)/gu, (epoch) =>
      String(Number(epoch) - (epoch.length === 13 ? WEEKS_MS : WEEKS_MS / 1000)),
    );
}

function dateBefore(date: string): string {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) ? date : toInstant(ms - WEEKS_MS).slice(0, 10);
}

/** Titles of the three events that come next, as the case expects them. */
function nextTitles({ expected, source }: Case): readonly string[] {
  const now = source.now;
  const next = ({ occurrences }: Case['expected']['listings'][number]): number =>
    epochMs(occurrences.find(({ start }) => start >= now)?.start ?? '9999-01-01T00:00:00Z');
  return [...expected.listings]
    .sort((a, b) => next(a) - next(b))
    .slice(0, 3)
    .map(({ title }) => title);
}

/** Titles of the cards, in order. */
function titlesOf(body: string): readonly string[] {
  const cards = body.slice(body.indexOf('We found'));
  return [...cards.matchAll(/<h3[^<>]{0,200}>(.*?)<\/h3>/gsu)].map(([, inner = '']) => plain(inner)).slice(0, 3);
}

function plain(markup: string): string {
  return markup
    .replace(/<[^<>]{0,2000}>/gu, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
