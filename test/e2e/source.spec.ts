import { createServer, type Server, type ServerResponse } from 'node:http';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { findRunning, savedSecrets } from '#libs/platform';
import { Keyring, openStore } from '#libs/store';
import { endUp, porchlight, startUp, type UpProcess } from './porchlight-process.js';

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Elm Branch Library//EN',
  'BEGIN:VEVENT',
  'UID:silent-books@elm.example',
  'DTSTART;TZID=Europe/London:20260106T183000',
  'RRULE:FREQ=WEEKLY',
  'SUMMARY:Silent Book Club',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

jest.setTimeout(300_000);

describe('a source that is looked at from the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-source-'));
  let server: Server;
  let answer: (response: ServerResponse) => void;
  let up: UpProcess;
  let env: Readonly<Record<string, string>>;
  const say = (type: string, body: string) => (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': type }).end(body);
  const check = () => porchlight(['source', 'check', 'Elm'], { env });

  beforeAll(async () => {
    // Postgres does not run as root; whichever user it takes must be able to get here.
    chmodSync(folder, 0o755);
    server = createServer((_, response) => {
      answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    env = { PORCHLIGHT_DATA: folder, PORCHLIGHT_TEST_ORIGINS: origin };
    up = await startUp(folder, env);
    answer = say('text/calendar', CALENDAR);
    const url = `http://${origin}/events.ics`;
    const args = ['source', 'add', url, '--zone', 'Europe/London', '--name', 'Elm', '--allow-http'];
    expect(await porchlight(args, { env })).toMatchObject({ code: 0 });
  });

  afterAll(async () => {
    await endUp(up, 'SIGTERM');
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  it('is added while its host rests from the one before, after some seconds', async () => {
    const url = `http://${env['PORCHLIGHT_TEST_ORIGINS']}/rooms.ics`;
    const args = ['source', 'add', url, '--zone', 'Europe/London', '--name', 'Oak', '--proposed', '--allow-http'];
    const { code, err } = await porchlight(args, { env });
    expect([code, err]).toEqual([0, expect.stringContaining('so we wait a few seconds')]);
  });

  it('is not added, nor asked, where the site wished to be left alone', async () => {
    const { databaseUrl = '' } = findRunning(folder) ?? {};
    const keyring = Keyring.fromMaster(savedSecrets(folder).masterKey);
    const store = await openStore({ databaseUrl, keyring, poolSize: 1 });
    const now = '2026-01-01T00:00:00Z';
    const wish = { url: 'https://left.example/', payload: {}, contact: null, now };
    const { id } = await store.submissions.submitOptOut(wish);
    await store.submissions.decide(id, 'approved', id, null, now);
    await store.close();
    const args = ['source', 'add', 'https://www.left.example/a.ics', '--zone', 'Europe/London'];
    const { code, err } = await porchlight(args, { env });
    expect([code, err]).toEqual([64, expect.stringContaining('This site asked us not to read it.')]);
  });

  it('is well while it answers with what it claims to be', async () => {
    const { code, out } = await check();
    expect([code, JSON.parse(out)]).toMatchObject([0, { lastProblem: null, failures: 0, listings: 1 }]);
  });

  it('says so when it answers with a login page, keeps what it had, and recovers', async () => {
    answer = say('text/html', '<html><form>Log in</form></html>');
    const { code, out, err } = await check();
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { lastOutcome: 'failed', lastProblem: 'input.unreadable', failures: 1, listings: 1 },
    ]);
    expect(err).toContain('It answered, but its answer could not be read.');
    const doctor = await porchlight(['doctor'], { env });
    expect(doctor.out + doctor.err).toContain('The last answer of "Elm" could not be read.');
    answer = say('text/calendar', CALENDAR);
    expect(JSON.parse((await check()).out)).toMatchObject({ lastProblem: null, failures: 0, listings: 1 });
  });

  it('says until when its host wants to be left alone', async () => {
    answer = (response) => response.writeHead(429, { 'retry-after': '7200' }).end();
    const asked = await check();
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('The host asked us to wait until 20')]);
    const started = performance.now();
    const again = await check();
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('The host asked us to wait until 20')]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
