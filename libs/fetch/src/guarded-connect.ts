import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { buildConnector } from 'undici';
import { isPublicAddress } from './address-rules.js';
import type { Clocks } from './budgets.js';
import { FetchCertificate, FetchError, FetchRefusedAddress, FetchTimeout, FetchUnreachable } from './fetch-errors.js';
import type { Resolve } from './resolve.js';

/** Opens a TCP connection to an address that was vetted. The seam where tests stand in for the network. */
export type Dial = (address: string, port: number) => Socket;

export type ConnectRules = {
  readonly resolve: Resolve;
  readonly dial: Dial;
  readonly clocks: Clocks;
  readonly deniedRanges: readonly string[];
  /** This origin is one of the tests' own: its address is not judged. */
  readonly exempt: boolean;
};

export const dialDirectly: Dial = (address, port) => connectTcp({ host: address, port });

/**
 * A connector for undici. The name is resolved once; one address that is not public refuses the whole name; the connection
 * goes to a vetted address and to no other, so that a second answer of a hostile name server is never asked for. Before
 * a byte is written the peer's address is judged again. The name stays in SNI, the certificate check and `Host`.
 */
export function guardedConnect(rules: ConnectRules, signal: AbortSignal): buildConnector.connector {
  return (options, callback) => {
    const late = new AbortController();
    const timer = setTimeout(() => {
      late.abort(new FetchTimeout(`${options.hostname} did not open in time.`, { host: options.hostname }));
    }, rules.clocks.open);
    open(options, rules, AbortSignal.any([signal, late.signal]))
      .finally(() => {
        clearTimeout(timer);
      })
      .then(
        (socket) => {
          callback(null, socket);
        },
        (failure: unknown) => {
          callback(failure instanceof Error ? failure : new Error(String(failure)), null);
        },
      );
  };
}

async function open(options: buildConnector.Options, rules: ConnectRules, signal: AbortSignal): Promise<Socket> {
  const { hostname, protocol } = options;
  const port = Number(options.port || (protocol === 'https:' ? 443 : 80));
  const addresses = await vetted(hostname, rules);
  const tcp = await firstThatAnswers(addresses, port, hostname, rules, signal);
  const peer = tcp.remoteAddress ?? '';
  if (!rules.exempt && !isPublicAddress(peer, rules.deniedRanges)) {
    tcp.destroy();
    throw new FetchRefusedAddress('wrong-peer', hostname);
  }
  return protocol === 'https:' ? secured(tcp, hostname, rules.clocks.tls, signal) : tcp;
}

async function vetted(hostname: string, rules: ConnectRules): Promise<readonly string[]> {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  if (rules.exempt && /^[\d.]+$|:/u.test(bare)) return [bare];
  const addresses = await rules.resolve(bare, Math.min(rules.clocks.dns, rules.clocks.open));
  if (addresses.length === 0) throw new FetchUnreachable(`The name ${hostname} does not resolve.`, { host: hostname });
  if (!rules.exempt && !addresses.every((address) => isPublicAddress(address, rules.deniedRanges))) {
    throw new FetchRefusedAddress('not-public', hostname);
  }
  return addresses;
}

/** Three are enough: a name with more has them behind one balancer. */
const MAX_ATTEMPTS = 3;

async function firstThatAnswers(
  addresses: readonly string[],
  port: number,
  host: string,
  rules: ConnectRules,
  signal: AbortSignal,
): Promise<Socket> {
  let last: unknown = null;
  for (const address of addresses.slice(0, MAX_ATTEMPTS)) {
    try {
      const socket = rules.dial(address, port);
      return await settled(socket, 'connect', rules.clocks.connect, signal, `${host} did not accept a connection`);
    } catch (failure) {
      if (signal.aborted) throw failure;
      last = failure;
    }
  }
  if (last instanceof FetchError) throw last;
  throw new FetchUnreachable(`${host} does not accept connections.`, { host }, { cause: last });
}

async function secured(tcp: Socket, host: string, timeoutMs: number, signal: AbortSignal): Promise<Socket> {
  const socket = connectTls({ socket: tcp, servername: host, minVersion: 'TLSv1.2', ALPNProtocols: ['http/1.1'] });
  try {
    return await settled(socket, 'secureConnect', timeoutMs, signal, `${host} did not finish its TLS greeting`);
  } catch (cause) {
    tcp.destroy();
    if (cause instanceof FetchError) throw cause;
    throw new FetchCertificate(`The secure connection to ${host} cannot be trusted.`, { host }, { cause });
  }
}

/** Resolves with the socket at `event`, or destroys it and rejects: at its error, at the deadline, or when given up. */
function settled<S extends Socket>(
  socket: S,
  event: string,
  timeoutMs: number,
  signal: AbortSignal,
  late: string,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(new FetchTimeout(`${late} in time.`));
    }, timeoutMs);
    const onAbort = (): void => {
      fail(signal.reason);
    };
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.removeListener('error', fail);
      socket.removeListener('close', onClose);
    };
    const fail = (reason: unknown): void => {
      done();
      // A destroyed socket may still report an error, and one without a listener ends the process.
      socket.on('error', () => undefined);
      socket.destroy();
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    const onClose = (): void => {
      fail(new Error('closed before it was ready'));
    };
    socket.once('error', fail);
    socket.once('close', onClose);
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once(event, () => {
      done();
      resolve(socket);
    });
    if (signal.aborted) onAbort();
  });
}
