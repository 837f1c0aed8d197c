import { connect } from 'node:net';
import type { Finding } from './finding.js';

/** Where a cloud tells its machines their own secrets, to whoever asks from inside. */
const METADATA = '169.254.169.254';
const PATIENCE_MS = 1_500;

/** Whether a connection to the host and port can be made. */
export type Reaches = (host: string, port: number) => Promise<boolean>;

/**
 * In production, whether the second wall stands: the program refuses the metadata address by itself, and the network that it
 * fetches from should have no way there either (docker/compose.yml). Nothing to say elsewhere.
 */
export async function wayInsideFinding(
  environment: string | undefined,
  reaches: Reaches = connects,
): Promise<readonly Finding[]> {
  if (environment !== 'production') return [];
  return (await reaches(METADATA, 80))
    ? [
        {
          what: 'network',
          state: 'ill',
          sentence: `The network lets us reach ${METADATA}, where a cloud keeps secrets; forbid it in the firewall of the host.`,
        },
      ]
    : [{ what: 'network', state: 'well', sentence: 'The network has no way to the secrets of a cloud.' }];
}

const connects: Reaches = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => {
      done(true);
    });
    socket.once('timeout', () => {
      done(false);
    });
    socket.once('error', () => {
      done(false);
    });
  });
