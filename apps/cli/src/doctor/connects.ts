import { connect } from 'node:net';

/** Whether somebody accepts a connection there in time. Nothing is sent. */
export function connects(host: string, port: number, patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: patienceMs });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => {
      end(true);
    });
    for (const event of ['timeout', 'error'] as const) {
      socket.once(event, () => {
        end(false);
      });
    }
  });
}
