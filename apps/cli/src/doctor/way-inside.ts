import { connects } from './connects.js';
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
  reaches: Reaches = (host, port) => connects(host, port, PATIENCE_MS),
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
