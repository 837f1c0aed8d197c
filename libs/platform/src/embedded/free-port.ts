import { createServer } from 'node:net';

/** The wished-for port of this machine when nobody listens there, else one that the system picks. */
export async function freePort(wished: number, host = '127.0.0.1'): Promise<number> {
  return (await tryPort(wished, host)) ?? (await tryPort(0, host)) ?? wished;
}

function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(null);
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : null);
      });
    });
  });
}
