import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export type TakenMail = { readonly messageId: string; readonly to: string; readonly raw: string; readonly at: number };

/** What a server does with a mail: takes it, or answers with a code to the receiver (`to`) or to the whole of it (`text`). */
export type Treatment = 'take' | { readonly to: number } | { readonly text: number };

type Behaviour = (to: string) => Treatment;

/** A mail server on loopback whose moods can be told, always at one address. */
export class TestSmtp {
  readonly taken: TakenMail[] = [];
  /** How often somebody began to talk to it, or to what stands in its place. */
  connections = 0;
  behaviour: Behaviour = () => 'take';
  private server: SMTPServer | Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  static async start(): Promise<TestSmtp> {
    const smtp = new TestSmtp();
    await smtp.up();
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${String(this.port)}`;
  }

  /** Mails that were taken, each once however often it was handed over. */
  get ids(): readonly string[] {
    return [...new Set(this.taken.map(({ messageId }) => messageId))];
  }

  /** It answers. */
  async up(): Promise<void> {
    await this.down();
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onConnect: (_session, answer) => {
        this.connections += 1;
        answer();
      },
      onRcptTo: ({ address }, _session, answer) => {
        const treatment = this.behaviour(address);
        answer(typeof treatment === 'object' && 'to' in treatment ? refusal(treatment.to) : null);
      },
      onData: (stream, session, answer) => {
        let raw = '';
        stream.on('data', (part: Buffer) => {
          raw += part.toString('utf8');
        });
        stream.on('end', () => {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          const treatment = this.behaviour(to);
          if (typeof treatment === 'object' && 'text' in treatment) {
            answer(refusal(treatment.text));
            return;
          }
          const messageId = /^message-id: <([^>]+)>/imu.exec(raw)?.[1] ?? '';
          this.taken.push({ messageId, to, raw, at: Date.now() });
          answer(null);
        });
      },
    });
    // Clients that are killed amid a word are no failure of the server.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Nobody listens at its address. */
  async down(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets) socket.destroy();
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** In its place something takes connections and never says a word, or says one sentence and hangs up. */
  async speaksOnly(sentence: string | null): Promise<void> {
    await this.down();
    const server = createServer((socket) => {
      this.connections += 1;
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.sockets.delete(socket));
      if (sentence !== null) socket.end(`${sentence}\r\n`);
    });
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.server = server;
  }
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('Not now, or not at all.'), { responseCode });
}
