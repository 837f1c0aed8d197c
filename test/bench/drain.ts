import { Crowd, roundOf } from '../faults/world/crowd.js';
import { memoryAt, watchDrain, type Drain } from '../faults/world/watch-drain.js';
import { World } from '../faults/world/world.js';
import type { Bench, QueueName } from './bench.js';
import { cpuOf } from './cpu-of.js';
import { compared, figure, type Result } from './report.js';

/** As many sources of one host as on a shared platform. */
const OF_ONE_HOST = 4;
const MOST_SECONDS = 900;

/** What came is new and is read; then it is the same, and is not. */
const PASSES = ['new', 'again', 'once more'] as const;

/** What the workers spent in one pass, in milliseconds of their processors, and how it went. */
type Pass = Drain & { readonly name: string; readonly cpuMs: number };

/** Ten thousand sources due at once, drained by two workers of the built program; all of them asked again, and once more. */
export const drainBench: Bench = async ({ rows, queue }, say) => {
  const results: Result[] = [];
  for (const one of queue === undefined ? (['redis', 'postgres'] as const) : [queue])
    results.push(...(await drainOn(one, rows ?? 10_000, say)));
  return results;
};

function drainOn(queue: QueueName, sources: number, say: (sentence: string) => void): Promise<readonly Result[]> {
  return World.run({ queue, sources: 0, say }, async (world) => {
    const crowd = await Crowd.start({ hosts: Math.ceil(sources / OF_ONE_HOST), sources }, (source) => ({
      body: roundOf(source, 1),
    }));
    try {
      await crowd.join(world);
      const workers = [await world.start(crowd.settings), await world.start(crowd.settings)];
      const cpu = (): number => workers.reduce((sum, { pid }) => sum + cpuOf(pid), 0);
      const passes: Pass[] = [];
      for (const name of PASSES) {
        say(`${queue}: ${name}`);
        const before = cpu();
        const since = await crowd.makeDue(world, 0);
        const drain = await watchDrain({ world, workers, sources, since, mostSeconds: MOST_SECONDS }, say);
        passes.push({ ...drain, name, cpuMs: cpu() - before });
        if (drain.done < sources) break;
      }
      return [
        ...passes.flatMap((pass) => resultsOf(queue, pass, sources)),
        ...workers.flatMap((_, worker) => memoryOfWorker(queue, passes, worker)),
      ];
    } finally {
      await crowd.stop();
    }
  });
}

function resultsOf(
  queue: QueueName,
  { name, done, seconds, mostWaiting, cpuMs }: Pass,
  sources: number,
): readonly Result[] {
  const what = `${queue}, ${name}`;
  return [
    compared(`${what}: sources drained`, done, 'due', sources),
    figure(`${what}: in`, seconds, 's'),
    figure(`${what}: sources a second`, done / seconds),
    figure(`${what}: processor of the workers for one`, cpuMs / done, 'ms'),
    figure(`${what}: most jobs under way`, mostWaiting),
  ];
}

/** Once it has warmed up, against the end of each pass. */
function memoryOfWorker(queue: QueueName, passes: readonly Pass[], worker: number): readonly Result[] {
  const [first] = passes;
  const early = first === undefined ? Number.NaN : memoryAt(first, 0.25, worker);
  const what = `${queue}: memory of worker ${String(worker + 1)}`;
  const most = Math.max(...passes.flatMap(({ samples }) => samples.map(({ miB }) => miB[worker] ?? 0)));
  return [
    ...passes.map((pass) =>
      compared(`${what} at the end of ${pass.name}`, memoryAt(pass, 1, worker), 'after a quarter of new', early, 'MiB'),
    ),
    figure(`${what} at most`, most, 'MiB'),
  ];
}
