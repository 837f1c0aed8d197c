import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../log.js';
import type { Secret } from '../secret.js';
import type { Figure, Metrics } from './metrics.js';

export type MetricsDoor = { readonly port: number; readonly close: () => Promise<void> };

type Options = {
  readonly host: string;
  /** 0 for any. */
  readonly port: number;
  /** Without one whoever reaches the port may read, so that it belongs on loopback. */
  readonly password: Secret | null;
  readonly metrics: Metrics;
  /** Figures that are read when somebody asks. */
  readonly read: () => Promise<readonly Figure[]>;
  readonly log: Log;
};

/** Opens `/metrics` on a port of its own, apart from the pages: what a process counts is not for visitors. */
export async function openMetrics(options: Options): Promise<MetricsDoor> {
  const server = createServer((request, response) => {
    const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', ...headers }).end(text);
    };
    if (!mayRead(request, options.password)) {
      answer(401, 'A password is needed.\n', { 'www-authenticate': 'Basic realm="metrics"' });
      return;
    }
    if (request.method !== 'GET' || request.url !== '/metrics') {
      answer(404, 'There is /metrics and nothing else.\n');
      return;
    }
    options
      .read()
      .then((figures) => options.metrics.text(figures))
      .then(
        (text) => {
          answer(200, text);
        },
        (error: unknown) => {
          options.log.warn({ error }, 'metrics could not be read');
          answer(503, 'The figures cannot be read at the moment.\n');
        },
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** In constant time, whatever is sent (Basic, RFC 7617; the user's name does not matter). */
function mayRead({ headers }: IncomingMessage, password: Secret | null): boolean {
  if (password === null) return true;
  const [scheme = '', code = ''] = (headers.authorization ?? '').split(' ');
  const pair = scheme.toLowerCase() === 'basic' ? Buffer.from(code, 'base64').toString('utf8') : '';
  const given = pair.slice(pair.indexOf(':') + 1);
  return timingSafeEqual(digest(given), digest(password.reveal()));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
