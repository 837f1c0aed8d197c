/** Why a running Porchlight ends. */
export type End = { readonly because: 'asked' } | { readonly because: 'lost'; readonly server: string };

/** Settles when somebody asks to stop (Ctrl-C, a service manager, a closed terminal), or when a server is lost. */
export function untilAsked(lost: Promise<string>): Promise<End> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Once: asking a second time ends the process at once, and the guards stop the servers.
      process.once(signal, () => {
        resolve({ because: 'asked' });
      });
    }
    void lost.then((server) => {
      resolve({ because: 'lost', server });
    });
  });
}
