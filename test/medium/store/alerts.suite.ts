import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Source } from '#libs/domain';
import { Clock, silentLog } from '#libs/platform';
import type { Jobs } from '#libs/queue';
import type { KeptMail } from '#libs/store';
import { TellAlertsJob } from '../../../apps/worker/src/jobs/tell-alerts.job.js';
import type { Handler } from '../fetch/hostile-server.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

const HOUR_MS = 3_600_000;
const MO = 'mo@practice.example';

/** Sources that are really visited, and a look at them every ten minutes of a clock that is ours. */
describe('alerts about sources', () => {
  let visited: VisitedSources;
  let tell: TellAlertsJob;
  let alertsTo: string | null = null;
  const published: unknown[] = [];
  beforeAll(async () => {
    visited = await visitedSources();
    const { store } = visited.opened;
    const jobs = { publish: (contract: unknown) => Promise.resolve(published.push(contract)) } as unknown as Jobs;
    const config = {
      http: { publicUrl: 'https://porchlight.example' },
      mail: {
        smtp: null,
        get alertsTo() {
          return alertsTo;
        },
      },
    };
    const clock = new Clock(null, visited.now);
    tell = new TellAlertsJob(store, store.alerts, store.mail, store.accounts, jobs, clock, config as never, silentLog);
  }, 120_000);
  afterAll(() => visited.close());

  const mails = (): Promise<readonly KeptMail[]> => visited.opened.store.mail.list(100);
  const look = () => tell.run({});
  /** Hours pass with a visit each two of them, and a look each. */
  const live = async (hours: number, ...sources: readonly Source[]): Promise<void> => {
    for (let hour = 0; hour < hours; hour += 1) {
      if (hour % 2 === 0) for (const source of sources) await visited.visit(source);
      visited.pass(HOUR_MS);
      await look();
    }
  };
  const newest = async () => (await mails())[0];
  const addModerator = (email: string) =>
    visited.opened.store.accounts.createUser({
      email,
      passwordHash: 'x',
      name: 'Mo',
      role: 'moderator',
      practiceId: null,
    });

  it('are kept back while there is nobody to tell, then go to whom the settings name, and to moderators once there are some', async () => {
    let body = calendar(30, visited.now());
    visited.handlers['/doubted.ics'] = answering(() => body);
    const source = await visited.add('/doubted.ics', {}, 'ics');
    await live(4, source);
    body = calendar(0, visited.now());
    await live(4, source);
    expect(await mails()).toEqual([]);
    alertsTo = 'ops@mail.example';
    await look();
    expect(await mails()).toMatchObject([
      { kind: 'alert', to: 'ops@mail.example', subject: 'Porchlight: 1 source needs a look', sentAt: null },
    ]);
    expect((await newest())?.text).toContain('Its answer was empty, and 30 of its events are still to come.');
    expect((await newest())?.text).toContain(`https://porchlight.example/moderation/sources#source-${source.id}`);
    expect(published).toHaveLength(1);
    await addModerator(MO);
    await addModerator('zoe@practice.example');
    // A moderator whose name for us is no mail address is told by nobody.
    await addModerator('desk');
    visited.pass(25 * HOUR_MS);
    await look();
    expect((await mails()).map(({ to }) => to)).toEqual(['zoe@practice.example', MO, 'ops@mail.example']);
    expect((await newest())?.subject).toBe('Porchlight: 1 source still needs a look');
  }, 60_000);

  it('say once that a source is silent, and in the next mail that it is well', async () => {
    let away = false;
    const body = calendar(6, visited.now());
    visited.handlers['/silent.ics'] = (request, response) => {
      if (away) response.writeHead(503).end();
      else answering(() => body)(request, response);
    };
    const source = await visited.add('/silent.ics', {}, 'ics');
    await live(4, source);
    const before = (await mails()).length;
    away = true;
    await live(30, source);
    const during = (await mails()).slice(0, -before);
    expect(
      during.filter(({ to, text }) => to === MO && text.includes('/silent.ics\nIt has not answered since')),
    ).not.toEqual([]);
    const news = during.filter(({ to, text }) => to === MO && text.split('Still so')[0]?.includes('/silent.ics'));
    expect(news).toHaveLength(1);
    away = false;
    await live(32, source);
    const over = (await mails()).filter(
      ({ to, text }) => to === MO && text.includes('/silent.ics\nAll is well again.'),
    );
    expect(over).toHaveLength(1);
    const times = (await mails()).filter(({ to }) => to === MO).map(({ writtenAt }) => Date.parse(writtenAt));
    times.slice(1).forEach((later, at) => expect((times[at] ?? 0) - later).toBeGreaterThanOrEqual(HOUR_MS));
  }, 60_000);

  it('say that a page has a new shape once it has had it for some hours', async () => {
    let body = calendar(6, visited.now());
    visited.handlers['/shape.ics'] = answering(() => body);
    const source = await visited.add('/shape.ics', {}, 'ics');
    await live(2, source);
    body = '<!doctype html><title>Sign in</title><form><input type="password" name="p"></form>';
    await live(4, source);
    const told = async () => (await mails()).filter(({ to, text }) => to === MO && text.includes('/shape.ics'));
    expect(await told()).toEqual([]);
    await live(10, source);
    expect((await told()).at(-1)?.text).toMatch(
      /\/shape\.ics\nIt answers, but its last \d+ answers could not be read\./u,
    );
  }, 60_000);

  it('are told by one worker, however many look at once', async () => {
    visited.pass(48 * HOUR_MS);
    const before = (await mails()).length;
    await Promise.all([look(), look(), look()]);
    expect((await mails()).length - before).toBe(2);
  });

  it('of a source that is no more are no more', async () => {
    const { pool } = visited.opened;
    await pool.query('DELETE FROM source');
    expect(await pool.query('SELECT * FROM source_alert')).toEqual([]);
    visited.pass(48 * HOUR_MS);
    const before = (await mails()).length;
    await look();
    expect(await mails()).toHaveLength(before);
  });
});

function answering(body: () => string): Handler {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' }).end(body());
  };
}

function calendar(events: number, nowMs: number): string {
  const day = (n: number) => new Date(nowMs + (n + 20) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Club//EN',
    ...Array.from({ length: events }, (_, n) => [
      'BEGIN:VEVENT',
      `UID:${String(n)}@club.example`,
      `DTSTART:${day(n)}T180000Z`,
      `SUMMARY:Circle ${String(n)}`,
      'END:VEVENT',
    ]).flat(),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
