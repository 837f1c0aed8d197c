import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Instant } from '#libs/domain';
import { HOSTS } from './hosts/hosts.js';
import { publication } from './publication.js';
import type { Host } from './series.js';

export type Town = {
  /** Where each host's site answers, by its slug: `host:port` on loopback, which the address rules have to exempt. */
  readonly origins: ReadonlyMap<string, string>;
  close(): Promise<void>;
};

/**
 * The web sites and calendars of Merrowdale, an invented town, each on a port of its own on loopback, as they would be on
 * hosts of their own: politeness is kept per host. `now` gives the instant around which its dates lie.
 */
export async function startTown(now: () => Instant): Promise<Town> {
  const origins = new Map<string, string>();
  const servers: Server[] = [];
  for (const host of HOSTS) {
    const server = createServer((request, response) => {
      answer(host, request, response, now());
    });
    servers.push(server);
    origins.set(host.slug, await listen(server));
  }
  return { origins, close: () => Promise.all(servers.map(close)).then(() => undefined) };
}

function answer(host: Host, request: IncomingMessage, response: ServerResponse, now: Instant): void {
  const origin = `http://127.0.0.1:${String(request.socket.localPort)}`;
  const { pathname, searchParams } = new URL(request.url ?? '/', origin);
  const asked = { origin, path: pathname, query: searchParams };
  // Dates move once a day, so the bytes hold still within one and a validator is worth having.
  const found = publication(host, asked, `${now.slice(0, 10)}T06:00:00Z`);
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const etag = `"${createHash('sha256').update(found.body).digest('hex').slice(0, 20)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': found.type, etag }).end(request.method === 'HEAD' ? undefined : found.body);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the town got no port');
  return `127.0.0.1:${address.port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
