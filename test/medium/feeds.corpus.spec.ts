import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY_MS, epochMs, isLeftOut, toInstant, type HostKind, type Needs } from '#libs/domain';
import { MatchingService } from '../../apps/api/src/matching/matching.service.js';
import { startStack, type Stack } from '../support/stack.js';

const folder = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'ical');

type Feed = { readonly file: string; readonly kind: HostKind; readonly zone: string };
type Trial = { readonly now: string; readonly feeds: readonly Feed[]; readonly words: readonly string[] };

const real = (name: string, kind: HostKind): Feed => ({ file: join('real', name), kind, zone: 'Europe/London' });

/** Each set of calendars at a time when it was alive, and words that a person would look for in it. */
const TRIALS: readonly Trial[] = [
  {
    now: '2018-04-02T08:00:00Z',
    feeds: [
      real('google-hulme-moss-side.ics', 'library'),
      real('outlook-zion-centre.ics', 'club'),
      real('icloud-yellowbird.ics', 'support-group'),
    ],
    words: ['library', 'coffee', 'carers', 'church', 'club'],
  },
  { now: '2019-09-02T08:00:00Z', feeds: [real('teamup.ics', 'club')], words: ['guild', 'coffee'] },
  {
    now: '2026-06-08T08:00:00Z',
    feeds: readdirSync(join(folder, 'community-calendar')).map((name) => {
      return { file: join('community-calendar', name), kind: 'other' as const, zone: 'America/New_York' };
    }),
    words: ['book', 'theatre'],
  },
];

/** Somebody who needs quiet and no talking, and takes an honest "ask first". */
const QUIET: Needs = {
  needs: [
    { attribute: 'sensory.noise', accept: { max: 2 }, strength: 'must' },
    { attribute: 'social.talk-demand', accept: { max: 1 }, strength: 'must' },
  ],
};

describe.each(TRIALS)('real calendars at $now', ({ now, feeds, words }) => {
  let sites: readonly Server[] = [];
  let stack: Stack;

  beforeAll(async () => {
    sites = await Promise.all(feeds.map(({ file }) => serve(join(folder, file))));
    const origins = sites.map(originOf);
    stack = await startStack({
      startsAt: now,
      origins,
      seed: async (store, clock) => {
        for (const [at, { file, kind, zone }] of feeds.entries()) {
          await store.sources.add({
            name: file,
            importer: 'ics',
            url: `http://${origins[at] ?? ''}/calendar.ics`,
            zone,
            hostName: file,
            hostKind: kind,
            allowHttp: true,
            state: 'active',
            nextFetchAt: clock.now(),
          });
        }
      },
    });
    await stack.settle();
  }, 120_000);

  afterAll(async () => {
    await stack.close();
    for (const site of sites) site.close();
  });

  it('accounts for every event of each calendar: listed, outside the time, or named with why not', async () => {
    const sources = await stack.store.sources.health();
    for (const { file } of feeds) {
      const source = sources.find((one) => one.name === file);
      const outside = source?.problems.find((problem) => problem.code === 'out-of-window');
      const left = Object.entries(source?.report?.problems ?? {}).filter(([code]) => isLeftOut(code));
      const counted =
        (source?.report?.listings ?? 0) +
        Number.parseInt(outside?.where ?? '0', 10) +
        left.reduce((sum, [, count]) => sum + count, 0);
      expect([file, counted]).toEqual([file, masters(readFileSync(join(folder, file), 'utf8'))]);
    }
  });

  it('finds them by what a person would type', async () => {
    for (const word of words) {
      const answer = await stack.api.inject({ method: 'GET', url: `/api/v1/gatherings?q=${word}&until=${later(now)}` });
      const { data, meta } = answer.json<{ data: unknown[]; meta: { answeredBy: string } }>();
      expect([word, data.length > 0, meta.answeredBy]).toEqual([word, true, 'meilisearch']);
    }
  });

  it('finds each kind of host', async () => {
    for (const kind of new Set(feeds.map((feed) => feed.kind))) {
      const answer = await stack.api.inject({
        method: 'GET',
        url: `/api/v1/gatherings?kind=${kind}&until=${later(now)}`,
      });
      expect([kind, answer.json<{ data: unknown[] }>().data.length > 0]).toEqual([kind, true]);
    }
  });

  it('offers something to a client who needs quiet and no talking, and says what to ask', async () => {
    const matching = stack.api.get(MatchingService, { strict: false });
    const { result } = await matching.match(QUIET, stack.clock.now(), 8, 6);
    const offered = [...result.fits, ...result.askFirst];
    expect(offered.length).toBeGreaterThan(0);
    for (const one of result.askFirst) expect(one.unknowns.length).toBeGreaterThan(0);
  });

  it('shows a group that is for women only to nobody but those who said that they belong', async () => {
    const matching = stack.api.get(MatchingService, { strict: false });
    const offered = async (spaces: Needs['spaces']): Promise<readonly string[]> => {
      const { result, gatherings } = await matching.match({ spaces }, stack.clock.now(), 8, 500);
      const ids = [...result.fits, ...result.askFirst, ...result.notShown].map(({ id }) => id);
      return ids.map((id) => gatherings.get(id)?.title ?? '').filter((title) => title.includes('Cancer Support Group'));
    };
    const here = feeds.some(({ file }) => file.includes('google'));
    expect([await offered({}), await offered({ belong: ['women'] })]).toEqual([
      [],
      here ? ['WoW - Cancer Support Group'] : [],
    ]);
  });
});

/** Half a year ahead: some of these meet seldom. */
function later(now: string): string {
  return toInstant(epochMs(now) + 180 * DAY_MS);
}

/** VEVENTs that are not an edited date of another one. */
function masters(calendar: string): number {
  const unfolded = calendar.replace(/\r?\n[ \t]/gu, '');
  const events = unfolded.split('BEGIN:VEVENT').slice(1);
  return events.filter((event) => !/^RECURRENCE-ID/mu.test(event)).length;
}

/** Each calendar on a port of its own, as on a host of its own: politeness is kept per host. */
async function serve(file: string): Promise<Server> {
  const body = readFileSync(file);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function originOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '';
}
