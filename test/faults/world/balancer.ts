import { Agent, get } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** How often it asks each whether it is ready. */
const EVERY_MS = 200;

type Backend = { readonly port: number; ready: boolean };

/**
 * A balancer of connections before several processes that serve pages: what is not ready, or says that it is about to end, is given no new
 * connection; one that is refused goes to another, since nothing was sent on it yet.
 */
export class Balancer {
  private turn = 0;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly timer: NodeJS.Timeout;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly backends: readonly Backend[],
  ) {
    this.timer = setInterval(() => {
      for (const backend of backends) this.look(backend);
    }, EVERY_MS);
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const server = createServer();
    const balancer = new Balancer(
      server,
      ports.map((port) => ({ port, ready: true })),
    );
    server.on('connection', (client) => {
      balancer.keep(client);
      balancer.pass(client, balancer.inTurn());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Whether the process behind a port is given connections. */
  isReady(port: number): boolean {
    return this.backends.some((backend) => backend.port === port && backend.ready);
  }

  stop(): void {
    clearInterval(this.timer);
    this.agent.destroy();
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private inTurn(): readonly number[] {
    this.turn += 1;
    const ready = this.backends.filter((backend) => backend.ready);
    const all = ready.length > 0 ? ready : this.backends;
    return all.map((_, at) => all[(at + this.turn) % all.length]?.port ?? 0);
  }

  private pass(client: Socket, [port, ...others]: readonly number[]): void {
    if (port === undefined) {
      client.destroy();
      return;
    }
    const server = connect(port, '127.0.0.1');
    this.keep(server);
    server.once('connect', () => {
      client.pipe(server);
      server.pipe(client);
      for (const [one, other] of [
        [client, server],
        [server, client],
      ] as const) {
        one.once('close', () => other.destroy());
      }
    });
    server.once('error', () => {
      if (server.bytesWritten === 0 && server.bytesRead === 0) this.pass(client, others);
      else client.destroy();
    });
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => this.sockets.delete(socket));
  }

  private look(backend: Backend): void {
    const { port } = backend;
    const request = get({ host: '127.0.0.1', port, path: '/readyz', agent: this.agent, timeout: 1_000 }, (answer) => {
      backend.ready = answer.statusCode !== 503 && answer.headers.connection !== 'close';
      answer.resume();
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => {
      backend.ready = false;
    });
  }
}
