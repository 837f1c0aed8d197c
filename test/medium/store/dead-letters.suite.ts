import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY_MS, epochMs, toInstant, type DeadLetterId, type SnapshotId, type Source } from '#libs/domain';
import type { DeadLetter, NewDeadLetter } from '#libs/store';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

const idOf = (letter: DeadLetter | undefined): DeadLetterId => {
  if (letter === undefined) throw new Error('There is no letter.');
  return letter.id;
};
const LATER = toInstant(epochMs(NOW) + DAY_MS);

describe('dead letters', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const aSource = () => addSource(opened);
  const anAnswer = async ({ id, url }: Source, sha256: string): Promise<SnapshotId> => {
    const { sources, snapshots } = opened.store;
    const bytes = new TextEncoder().encode(sha256);
    const answer = { url, finalUrl: url, fetchedAt: NOW, contentType: null, bytes, sha256 };
    const saved = await snapshots.save(id, await sources.beginRun(id), answer);
    if (saved === null) throw new Error('Nothing overtook this run.');
    return saved;
  };
  const failing = async (snapshotId: SnapshotId, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1)
      await opened.store.snapshots.failReading(snapshotId, { code: 'input.unreadable', sentence: 'No calendar.' });
  };
  const reading = (snapshotId: SnapshotId): NewDeadLetter => ({
    job: 'snapshot.import',
    key: `snapshot/${snapshotId}`,
    data: { snapshotId },
    stage: 'read',
    code: 'input.unreadable',
    sentence: 'No calendar.',
  });

  it('are kept once a sweep will try no more, with the source and the bytes', async () => {
    const { deadLetters } = opened.store;
    const source = await aSource();
    const answer = await anAnswer(source, 'poison-1');
    await failing(answer, 2);
    expect(await deadLetters.bury(reading(answer), NOW)).toBe(false);
    await failing(answer, 1);
    expect(await deadLetters.bury(reading(answer), NOW)).toBe(true);
    const [letter] = await deadLetters.ofSource(source.id);
    expect(letter).toMatchObject({
      ...reading(answer),
      sourceId: source.id,
      sourceName: source.name,
      sha256: 'poison-1',
      firstAt: NOW,
      lastAt: NOW,
      count: 1,
      replayedAt: null,
    });
    expect(await deadLetters.find(idOf(letter))).toEqual(letter);
  });

  it('count on when the job fails again, and say no longer that somebody tries it', async () => {
    const { deadLetters } = opened.store;
    const source = await aSource();
    const answer = await anAnswer(source, 'poison-2');
    await failing(answer, 3);
    await deadLetters.bury(reading(answer), NOW);
    const [letter] = await deadLetters.ofSource(source.id);
    expect(await deadLetters.replayed(100)).toEqual([]);
    expect(await deadLetters.markReplayed(idOf(letter), LATER)).toBe(true);
    expect(await deadLetters.replayed(100)).toMatchObject([{ id: letter?.id }]);
    expect(await deadLetters.ofSource(source.id)).toMatchObject([{ replayedAt: LATER, count: 1 }]);
    await deadLetters.bury(reading(answer), LATER);
    expect(await deadLetters.ofSource(source.id)).toMatchObject([
      { id: letter?.id, count: 2, replayedAt: null, firstAt: NOW, lastAt: LATER },
    ]);
  });

  it('are one for a source: a newer answer that fails takes over, one that is read settles it', async () => {
    const { deadLetters } = opened.store;
    const source = await aSource();
    const first = await anAnswer(source, 'poison-3');
    await failing(first, 3);
    await deadLetters.bury(reading(first), NOW);
    const second = await anAnswer(source, 'poison-4');
    await failing(second, 3);
    await deadLetters.bury(reading(second), LATER);
    expect(await deadLetters.ofSource(source.id)).toMatchObject([
      { data: { snapshotId: second }, sha256: 'poison-4', count: 2, firstAt: NOW, lastAt: LATER },
    ]);
    // The older one is overtaken: that it was gone through says nothing of the newer.
    await deadLetters.settle(reading(first));
    expect(await deadLetters.ofSource(source.id)).toHaveLength(1);
    await deadLetters.settle(reading(await anAnswer(source, 'good')));
    expect(await deadLetters.ofSource(source.id)).toEqual([]);
  });

  it('are kept of sources that could not be asked, which wait for their next turn', async () => {
    const { deadLetters, sources } = opened.store;
    const { id } = await aSource();
    const asking = { ...reading('x' as SnapshotId), job: 'source.fetch', key: `source/${id}`, data: { sourceId: id } };
    expect(await deadLetters.bury({ ...asking, stage: 'fetch', code: 'job.fault' }, NOW)).toBe(true);
    await sources.putOff(id, 'job.fault', NOW);
    const health = await sources.healthOf(id);
    expect(health).toMatchObject({ lastOutcome: 'failed', lastProblem: 'job.fault', failures: 1 });
    expect(epochMs(health?.nextFetchAt ?? NOW)).toBeGreaterThanOrEqual(epochMs(NOW) + 3_600_000);
    expect((await sources.findDue(NOW, 100)).map((due) => due.id)).not.toContain(id);
    await deadLetters.settle(asking);
    expect(await deadLetters.ofSource(id)).toEqual([]);
  });

  it('are forgotten when somebody says so, once', async () => {
    const { deadLetters } = opened.store;
    const before = await deadLetters.count();
    const relay = {
      ...reading('x' as SnapshotId),
      job: 'outbox.relay',
      key: 'outbox',
      data: {},
      stage: 'index' as const,
    };
    await deadLetters.bury(relay, LATER);
    expect(await deadLetters.count()).toBe(before + 1);
    const [letter] = await deadLetters.list(1);
    expect(letter).toMatchObject({ job: 'outbox.relay', sourceId: null, sha256: null });
    expect([await deadLetters.forget(idOf(letter)), await deadLetters.forget(idOf(letter))]).toEqual([true, false]);
  });

  it('hold nothing that is read again every day for ever', async () => {
    const { snapshots } = opened.store;
    const answer = await anAnswer(await aSource(), 'poison-5');
    await opened.pool.query('UPDATE snapshot SET read_at = $2 WHERE id = $1', [answer, NOW]);
    expect(await snapshots.findStale(LATER, 100)).toContain(answer);
    await failing(answer, 3);
    expect(await snapshots.findStale(LATER, 100)).not.toContain(answer);
  });

  it('go thirty days later where nobody can do them any more, and stay where somebody can', async () => {
    const { deadLetters, sources, snapshots } = opened.store;
    const days = (count: number) => toInstant(epochMs(NOW) + count * DAY_MS);
    const left = async () => new Set((await deadLetters.list(100)).map(({ key }) => key));
    const buried = async (): Promise<{
      readonly source: Source;
      readonly key: string;
      readonly answer: SnapshotId;
    }> => {
      const source = await aSource();
      const answer = await anAnswer(source, `poison-${source.id}`);
      await failing(answer, 3);
      await deadLetters.bury(reading(answer), NOW);
      return { source, answer, key: `snapshot/${answer}` };
    };
    const [open, paused, overtaken, inVain] = [await buried(), await buried(), await buried(), await buried()];
    await sources.setState(paused.source.id, 'paused');
    // Its bytes are deleted a week later, for a newer answer came.
    await snapshots.save(overtaken.source.id, await sources.beginRun(overtaken.source.id), {
      url: overtaken.source.url,
      finalUrl: overtaken.source.url,
      fetchedAt: days(1),
      contentType: null,
      bytes: new Uint8Array([1]),
      sha256: 'newer',
    });
    const again = async () =>
      deadLetters.markReplayed(idOf((await deadLetters.ofSource(inVain.source.id))[0]), days(5));
    expect(await again()).toBe(true);

    await snapshots.purge(days(29));
    await deadLetters.purge(days(29));
    for (const { key } of [open, paused, overtaken, inVain]) expect(await left()).toContain(key);
    await deadLetters.purge(days(31));
    expect([...(await left())]).toEqual(expect.arrayContaining([open.key, inVain.key]));
    for (const { key } of [paused, overtaken]) expect(await left()).not.toContain(key);
    await deadLetters.purge(days(36));
    expect(await left()).not.toContain(inVain.key);
    await deadLetters.purge(days(3_650));
    expect(await left()).toContain(open.key);
  });
});
