import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toInstant, type Instant } from '#libs/domain';
import type { Seeded } from '../../security/seeded.js';

/** One event as its host means it now. */
export type FedEvent = {
  readonly id: number;
  readonly title: string;
  readonly start: Instant;
  readonly cancelled: boolean;
};

/** A calendar on a server of its own, so that no host has to wait for another. */
export class Feed {
  readonly name: string;
  events: readonly FedEvent[] = [];
  /** How often it was asked for. */
  asked = 0;
  /** Milliseconds until it answers. */
  slow = 0;
  private next = 0;
  private port = 0;
  private constructor(
    name: string,
    private readonly server: Server,
  ) {
    this.name = name;
  }

  static async start(name: string): Promise<Feed> {
    const server = createServer();
    const feed = new Feed(name, server);
    server.on('request', (request, response) => {
      if (request.url !== '/calendar.ics') {
        response.writeHead(404).end();
        return;
      }
      feed.asked += 1;
      const body = feed.body();
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/calendar' }).end(body), feed.slow);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return feed;
  }

  get origin(): string {
    return `127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  get url(): string {
    return `http://${this.origin}/calendar.ics`;
  }

  add(count: number, from: number): void {
    const fresh = Array.from({ length: count }, () => {
      this.next += 1;
      const start = toInstant(from + (2 + (this.next % 90)) * 86_400_000);
      return { id: this.next, title: `Circle ${String(this.next)} at ${this.name}`, start, cancelled: false };
    });
    this.events = [...this.events, ...fresh];
  }

  /** What a host does between two visits: adds, changes, calls off. Nothing is dropped, so that all must be found. */
  change(random: Seeded, from: number): void {
    this.add(random.below(3), from);
    const at = random.below(this.events.length);
    this.events = this.events.map((one, position) => {
      if (position !== at) return one;
      const act = random.below(3);
      if (act === 0) return { ...one, title: `${one.title.split(' (')[0] ?? ''} (${String(random.below(1_000))})` };
      if (act === 1) return { ...one, start: toInstant(Date.parse(one.start) + 3_600_000) };
      return { ...one, cancelled: !one.cancelled };
    });
  }

  /** Nobody can connect to its server any more, until it is opened. */
  async shut(): Promise<void> {
    this.port = (this.server.address() as AddressInfo).port;
    await this.stop();
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.closeAllConnections();
      this.server.close(() => {
        resolve();
      });
    });
  }

  private body(): string {
    const lines = this.events.flatMap(({ id, title, start, cancelled }) => [
      'BEGIN:VEVENT',
      `UID:${String(id)}@${this.name}`,
      `DTSTART:${start.replace(/[-:]/gu, '')}`,
      `SUMMARY:${title}`,
      `URL:https://lane.example/e/${String(id)}`,
      ...(cancelled ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ]);
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lane//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  }
}
