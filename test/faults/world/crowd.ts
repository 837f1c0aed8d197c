import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { toInstant, type Instant } from '#libs/domain';
import type { World } from './world.js';

/** What a source of the crowd answers, and after how many milliseconds. */
export type CrowdAnswer = {
  readonly afterMs?: number;
  /** Over how many seconds the answer comes, a piece each second. */
  readonly overSeconds?: number;
  readonly body: string;
};

/** Nothing of it is measured: without a search server the queue has the machine to itself. */
const SETTINGS = { MEILI_URL: '', MEILI_KEY: '' };

/**
 * Many sources on many hosts, served by one process: each host is an address of loopback. Source `n` is on host `n % hosts`, is called
 * `crowd-n`, and answers what `answers` says.
 */
export class Crowd {
  /** How often each was asked. */
  readonly asked = new Map<number, number>();
  /** When each was due last, in milliseconds since 1970. */
  readonly due = new Map<number, number>();
  /** The most requests that one host had to answer at once. */
  atOnce = 0;
  private readonly underWay = new Map<string, number>();

  private constructor(
    private readonly server: Server,
    private readonly hosts: number,
    readonly size: number,
    private readonly answers: (source: number) => CrowdAnswer,
  ) {}

  static async start(
    given: { readonly hosts: number; readonly sources: number },
    answers: (source: number) => CrowdAnswer,
  ): Promise<Crowd> {
    const server = createServer();
    const crowd = new Crowd(server, given.hosts, given.sources, answers);
    server.on('request', (request, response) => {
      crowd.serve(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    return crowd;
  }

  /** What a worker has to be told to ask this crowd. */
  get settings(): Readonly<Record<string, string>> {
    const origins = Array.from({ length: this.hosts }, (_, host) => this.originOf(host));
    return { ...SETTINGS, PORCHLIGHT_TEST_ORIGINS: origins.join(',') };
  }

  /** Adds the crowd, or some of it, to the sources of a world, due in a year. */
  async join(world: World, which: (source: number) => boolean = () => true): Promise<void> {
    const all = Array.from({ length: this.size }, (_, source) => source).filter(which);
    const rows = all.map((source) => ({ source, host: this.originOf(source % this.hosts) }));
    for (let at = 0; at < rows.length; at += 2_000)
      await world.asSuperuser(ADD, [JSON.stringify(rows.slice(at, at + 2_000))]);
  }

  /** Makes sources due, one after the other over so many milliseconds; gives the moment of the first. */
  async makeDue(world: World, overMs: number, sources: (source: number) => boolean = () => true): Promise<number> {
    const from = Date.now();
    const chosen = Array.from({ length: this.size }, (_, source) => source).filter(sources);
    for (const [at, source] of chosen.entries()) this.due.set(source, from + Math.floor((overMs * at) / chosen.length));
    const due = chosen.map((source) => ({ source, at: new Date(this.due.get(source) ?? from) }));
    this.asked.clear();
    this.atOnce = 0;
    for (let at = 0; at < due.length; at += 2_000)
      await world.asSuperuser(DUE, [JSON.stringify(due.slice(at, at + 2_000))]);
    return from;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.closeAllConnections();
      this.server.close(() => {
        resolve();
      });
    });
  }

  private originOf(host: number): string {
    const { port } = this.server.address() as AddressInfo;
    return `127.1.${String(host >> 8)}.${String(host & 255)}:${String(port)}`;
  }

  private serve({ url = '', headers: { host = '' } }: IncomingMessage, response: ServerResponse): void {
    const source = /^\/(\d+)\.ics$/u.exec(url)?.[1];
    if (source === undefined) {
      response.writeHead(404).end();
      return;
    }
    const busy = (this.underWay.get(host) ?? 0) + 1;
    this.underWay.set(host, busy);
    this.atOnce = Math.max(this.atOnce, busy);
    response.once('close', () => this.underWay.set(host, (this.underWay.get(host) ?? 1) - 1));
    this.asked.set(Number(source), (this.asked.get(Number(source)) ?? 0) + 1);
    void send(response, this.answers(Number(source)));
  }
}

async function send(response: ServerResponse, { afterMs = 0, overSeconds = 0, body }: CrowdAnswer): Promise<void> {
  if (afterMs > 0) await wait(afterMs);
  response.writeHead(200, { 'content-type': 'text/calendar' });
  for (let piece = 0; piece < overSeconds && !response.destroyed; piece += 1) {
    response.write(`${'\r\n'.repeat(2_000)}`);
    await wait(1_000);
  }
  response.end(body);
}

/** Hours of their own, so that what is alike is not taken for the same. */
function hourOf(event: number): Instant {
  const hours = 48 + ((event * 7) % (150 * 24));
  return toInstant(Math.floor(Date.now() / 3_600_000 + hours) * 3_600_000);
}

/** A calendar of two events that says something else in each round. */
export function roundOf(source: number, round: number, title = 'Circle'): string {
  const events = [1, 2].flatMap((event) => [
    'BEGIN:VEVENT',
    `UID:${String(event)}@crowd-${String(source)}`,
    `DTSTART:${hourOf(source * 2 + event).replace(/[-:]/gu, '')}`,
    `SUMMARY:${title} ${String(event)} of ${String(source)}, round ${String(round)}`,
    `URL:https://crowd.example/e/${String(event)}`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Crowd//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

const ADD = `
  INSERT INTO source (name, importer, url, host, zone, host_kind, state, allow_http, next_fetch_at)
  SELECT 'crowd-' || source, 'ics', 'http://' || host || '/' || source || '.ics', host, 'Europe/London', 'club', 'active', true,
    now() + interval '1 year'
  FROM json_to_recordset($1) AS given (source integer, host text)`;

const DUE = `
  UPDATE source SET next_fetch_at = at, claimed_until = NULL, run = NULL, etag = NULL
  FROM json_to_recordset($1) AS given (source integer, at timestamptz) WHERE name = 'crowd-' || given.source`;
