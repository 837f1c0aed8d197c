// A process that fetches and does nothing else: whom Node trusts is settled when it starts (NODE_EXTRA_CA_CERTS), and its memory is
// its own. It asks each address given as JSON, `{ ports: { name: port }, urls: [...] }`, in order and with one fetcher, and prints
// `{ outcomes, grewBytes }`: what came of each, and by how much its memory grew at most.
import { connect } from 'node:net';
import { clearInterval, setInterval } from 'node:timers';
import { createFetcher } from '../../../dist/libs/fetch/src/index.js';

const { ports, urls } = JSON.parse(process.argv[2]);
const names = Object.keys(ports);
const fetcher = createFetcher({
  contactUrl: 'https://porchlight.example/bot',
  lease: { take: async () => ({ taken: true }), release: async () => undefined },
  clock: { nowMs: () => 0 },
  testOrigins: names.flatMap((name) => [`${name}:443`, `${name}:80`]),
  // All of 127.0.0.0/8 is this machine: the last number says whose port is meant.
  resolve: async (name) => [`127.0.0.${2 + names.indexOf(name)}`],
  dial: (address) => connect({ host: '127.0.0.1', port: ports[names[Number(address.split('.')[3]) - 2]] }),
});

const outcomes = [];
const before = process.memoryUsage.rss();
let peak = before;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 2);
for (const url of urls) {
  try {
    const { kind } = await fetcher.get({ url, kind: 'feed', allowHttp: true, etag: null, lastModified: null });
    outcomes.push(kind);
  } catch (failure) {
    outcomes.push(failure.code ?? String(failure));
  }
}
clearInterval(watch);
peak = Math.max(peak, process.memoryUsage.rss());
process.stdout.write(JSON.stringify({ outcomes, grewBytes: peak - before }));
