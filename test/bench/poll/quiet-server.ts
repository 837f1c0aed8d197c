import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** What is asked of a host that has nothing new, and how it says so. */
export const NOT_MODIFIED = '/not-modified.ics';
export const SAME_BYTES = '/same-bytes.ics';

export const ETAG = '"the same as ever"';

export type QuietServer = { readonly port: number; readonly stop: () => void };

/** A server in a process of its own, so that its processor is not taken for the worker's. It answers with `body` and ends with its parent. */
export async function quietServer(body: string): Promise<QuietServer> {
  const child = fork(fileURLToPath(import.meta.url), { serialization: 'advanced', stdio: 'inherit' });
  child.send(body);
  const [port] = (await once(child, 'message')) as [number];
  return { port, stop: () => child.kill() };
}

function serve(body: string): void {
  const type = { 'content-type': 'text/calendar; charset=utf-8' };
  const server = createServer(({ url, headers }, response) => {
    if (url !== NOT_MODIFIED) response.writeHead(200, type).end(body);
    else if (headers['if-none-match'] === ETAG) response.writeHead(304, { etag: ETAG }).end();
    else response.writeHead(200, { ...type, etag: ETAG }).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', serve);
  process.once('disconnect', () => process.exit());
}
