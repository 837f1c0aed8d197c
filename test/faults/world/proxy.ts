import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Seeded } from '../../security/seeded.js';

/** How bad a network is. Each of them may be left out. */
export type Weather = {
  /** Milliseconds that every byte is late, in each direction. */
  readonly latencyMs?: number;
  /** Share of connections that are reset within their first two seconds. */
  readonly resetShare?: number;
  /** Bytes a second of one connection in one direction. */
  readonly bytesPerSecond?: number;
  /** Milliseconds from the end of one side to the end of the other. */
  readonly slowCloseMs?: number;
};

/** Stands between a client and a server on this machine and makes the way between them bad. */
export class Proxy {
  /** Connections so far, and how many of them were reset. */
  readonly counts = { connections: 0, resets: 0 };
  private readonly open = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly to: URL,
  ) {}

  /** In front of the server that an address names. */
  static async before(address: string, weather: Weather, random: Seeded): Promise<Proxy> {
    const server = createServer({ allowHalfOpen: true });
    const to = new URL(address);
    const proxy = new Proxy(server, to);
    server.on('connection', (client) => {
      proxy.join(client, connect({ host: to.hostname, port: Number(to.port), allowHalfOpen: true }), weather, random);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same address, by way of this proxy; of another address at the same server too. */
  by(address = this.to.toString()): string {
    const { port } = this.server.address() as AddressInfo;
    return Object.assign(new URL(address), { hostname: '127.0.0.1', port: String(port) }).toString();
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket, server: Socket, weather: Weather, random: Seeded): void {
    this.counts.connections += 1;
    for (const socket of [client, server]) {
      this.open.add(socket);
      socket.setNoDelay(true);
      socket.once('close', () => {
        this.open.delete(socket);
        // What was under way to it has nowhere to go.
        client.destroy();
        server.destroy();
      });
      // A reset of either side ends both: 'close' follows.
      socket.on('error', () => socket.destroy());
    }
    carry(client, server, weather);
    carry(server, client, weather);
    if (random.next() >= (weather.resetShare ?? 0)) return;
    setTimeout(() => {
      if (client.destroyed) return;
      this.counts.resets += 1;
      client.resetAndDestroy();
      server.resetAndDestroy();
    }, random.below(2_000));
  }
}

/** Hands on what one side sends, late and slowly, in order. */
function carry(from: Socket, to: Socket, { latencyMs = 0, bytesPerSecond = Infinity, slowCloseMs = 0 }: Weather): void {
  let free = 0;
  let last = Promise.resolve();
  const after = (ms: number, act: () => void): void => {
    const at = performance.now() + ms;
    last = last.then(async () => {
      await wait(Math.max(0, at - performance.now()));
      if (!to.destroyed) act();
    });
  };
  from.on('data', (part: Buffer) => {
    const now = performance.now();
    free = Math.max(free, now) + (part.length / bytesPerSecond) * 1_000;
    after(free - now + latencyMs, () => to.write(part));
  });
  from.on('end', () => {
    after(latencyMs + slowCloseMs, () => to.end());
  });
}
