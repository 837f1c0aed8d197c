import { afterEach, describe, expect, it } from '@jest/globals';
import { createLog, Metrics, openMetrics, Secret, type MetricsDoor } from '../../../libs/platform/src/index.js';

describe('what a process counts', () => {
  let door: MetricsDoor | null = null;
  afterEach(async () => {
    await door?.close();
    door = null;
  });
  const open = async (password: string | null, read = () => Promise.resolve([{ name: 'outbox_depth', value: 3 }])) => {
    const metrics = new Metrics();
    metrics.jobDone('source.fetch', 'failed', 0.2);
    metrics.answered('/f/:file', 200, 0.01);
    metrics.feedAnswered(304, 0.02);
    const secret = password === null ? null : new Secret(password);
    door = await openMetrics({
      host: '127.0.0.1',
      port: 0,
      password: secret,
      metrics,
      read,
      log: createLog({ level: 'silent' }),
    });
    return (path = '/metrics', authorization?: string) =>
      fetch(`http://127.0.0.1:${String(door?.port)}${path}`, {
        ...(authorization === undefined ? {} : { headers: { authorization: `Basic ${btoa(authorization)}` } }),
      });
  };

  it('is read at one address, with figures of the moment', async () => {
    const get = await open(null);
    const text = await (await get()).text();
    expect(text).toContain('outbox_depth 3');
    expect(text).toContain('job_seconds_count{job="source.fetch",outcome="failed"} 1');
    expect(text).toContain('http_seconds_count{route="/f/:file",status="200"} 1');
    expect(text).toContain('feed_requests_total{status="304"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect((await get('/')).status).toBe(404);
  });

  it('forgets a figure that is read no more', async () => {
    const answers = [[{ name: 'sources', labels: { state: 'gone' }, value: 1 }], []];
    const get = await open(null, () => Promise.resolve(answers.shift() ?? []) as never);
    expect(await (await get()).text()).toContain('sources{state="gone"} 1');
    expect(await (await get()).text()).not.toContain('sources{state="gone"}');
  });

  it('needs the password where there is one', async () => {
    const get = await open('a long enough word');
    expect([(await get()).status, (await get('/metrics', 'me:wrong')).status]).toEqual([401, 401]);
    expect((await get('/metrics', 'me:a long enough word')).status).toBe(200);
  });

  it('says so when the figures cannot be read, and goes on', async () => {
    const get = await open(null, () => Promise.reject(new Error('away')));
    expect((await get()).status).toBe(503);
  });
});
