import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type TestServer = {
  /** `127.0.0.1:port`. */
  readonly origin: string;
  readonly url: (path: string) => string;
  /** Requests seen, oldest first. */
  readonly seen: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Connections opened, whether or not anything was asked. */
  readonly connections: () => number;
  /** Connections open now. */
  readonly open: () => number;
  readonly stop: () => Promise<void>;
};

/** A loopback server with a handler per path; anything else is a 404. */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<TestServer> {
  const seen: TestServer['seen'] = [];
  const server = createServer({ maxHeaderSize: 1024 * 1024 }, (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    seen.push({ path: request.url ?? '', headers: request.headers });
    const handler = handlers[path];
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response);
  });
  return started(server, seen);
}

/** A loopback server that writes what it likes, HTTP or not. */
export async function serveRaw(onConnection: (socket: Socket) => void): Promise<TestServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  return started(server, []);
}

async function started(server: ReturnType<typeof createTcpServer>, seen: TestServer['seen']): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    url: (path) => `http://${origin}${path}`,
    seen,
    connections: () => connections,
    open: () => sockets.size,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
