import type { RequestListener } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { anAuthority, type Certificate } from './certificates.js';
import { fetchElsewhere } from './fetch-elsewhere.js';
import { calendar, send } from './hostile-paths.js';
import { serve, type TestServer } from './hostile-server.js';

jest.setTimeout(30_000);

const authority = anAuthority();
const whereOpenssl = authority === null ? describe.skip : describe;

whereOpenssl('sites over TLS', () => {
  const servers: Server[] = [];
  const seen: { readonly host: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
  const ports: Record<string, number> = {};
  let plain: TestServer;

  beforeAll(async () => {
    if (authority === null) return;
    const fine = authority.sign('fine.example');
    await start('fine.example', fine);
    await start('expired.example', authority.sign('expired.example', -1));
    await start('other-name.example', authority.sign('somebody-else.example'));
    await start('alone.example', authority.alone('alone.example'));
    await start('old.example', authority.sign('old.example'), {
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'ALL:@SECLEVEL=0',
    });
    await start('elsewhere.example', authority.sign('elsewhere.example'));
    plain = await serve({ '/cal.ics': send(calendar) });
    ports['plain.example'] = Number(plain.origin.split(':')[1]);
  });

  afterAll(async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all([...servers.map((server) => new Promise((done) => server.close(done))), plain.stop()]);
    authority?.remove();
  });

  async function start(name: string, certificate: Certificate, options: ServerOptions = {}): Promise<void> {
    const answer: RequestListener = (request, response) => {
      seen.push({ host: name, headers: request.headers });
      const to = REDIRECTS[request.url ?? ''];
      const asks = { 'set-cookie': 'visit=1; Path=/', 'www-authenticate': 'Basic realm="club"' };
      if (request.url === '/locked') response.writeHead(401, asks).end();
      else if (to === undefined) response.writeHead(200, asks).end(calendar);
      else response.writeHead(302, { ...asks, location: to }).end();
    };
    const server = createServer({ ...certificate, ...options }, answer);
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    servers.push(server);
    ports[name] = (server.address() as AddressInfo).port;
  }

  const ask = async (...urls: readonly string[]): Promise<readonly string[]> =>
    (await fetchElsewhere({ ports, urls }, { NODE_EXTRA_CA_CERTS: authority?.path ?? '' })).outcomes;

  it.each([
    ['S-33 a certificate that is in order is believed', 'fine.example', 'fetched'],
    ['S-33 an expired certificate is refused', 'expired.example', 'fetch.certificate'],
    ['S-33 a certificate of another host is refused', 'other-name.example', 'fetch.certificate'],
    ['S-33 a certificate that signed itself is refused', 'alone.example', 'fetch.certificate'],
    ['S-33 TLS before 1.2 is refused', 'old.example', 'fetch.certificate'],
  ])('%s', async (_, name, outcome) => {
    expect(await ask(`https://${name}/cal.ics`)).toEqual([outcome]);
  });

  it('S-19 a redirect from https to plain http is refused, even where plain http is allowed', async () => {
    expect(await ask('https://fine.example/to-plain', 'http://plain.example/cal.ics')).toEqual([
      'fetch.scheme',
      'fetched',
    ]);
    expect(plain.seen).toHaveLength(1);
  });

  it('S-34 no cookie and no credential is ever sent back, to the same host or across a redirect', async () => {
    const before = seen.length;
    const urls = ['/cal.ics', '/locked', '/cal.ics', '/elsewhere'].map((path) => `https://fine.example${path}`);
    expect(await ask(...urls)).toEqual(['fetched', 'fetch.status', 'fetched', 'fetched']);
    const asked = seen.slice(before);
    expect(asked.map(({ host }) => host)).toEqual([...Array<string>(4).fill('fine.example'), 'elsewhere.example']);
    for (const { headers } of asked) {
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    }
  });
});

const REDIRECTS: Readonly<Record<string, string | undefined>> = {
  '/to-plain': 'http://plain.example/cal.ics',
  '/elsewhere': 'https://elsewhere.example/cal.ics',
};
