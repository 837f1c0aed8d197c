import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SnapshotId, Source } from '#libs/domain';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, outcome, prepared } from './prepared-listing.js';

const CHESS = prepared(aListing({ key: 'chess', title: 'Chess' }));

describe('a source that asked to be left alone', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const aSource = () => addSource(opened);
  const answerOf = async (source: Source, epoch: number): Promise<SnapshotId> => {
    const { url } = source;
    const bytes = new TextEncoder().encode(url);
    const snapshot = { url, finalUrl: url, fetchedAt: NOW, contentType: null, bytes, sha256: url };
    const id = await opened.store.snapshots.save(source.id, epoch, snapshot);
    if (id === null) throw new Error('Nothing overtook this run.');
    return id;
  };
  const recordOf = async (gatheringId: string | null | undefined) =>
    (await opened.store.gatherings.byIds([gatheringId ?? '']))[0];

  it('lists nothing any more, keeps no copy, and is not read', async () => {
    const { sources, imports, snapshots, outbox } = opened.store;
    const source = await aSource();
    const epoch = await sources.beginRun(source.id);
    const snapshotId = await answerOf(source, epoch);
    await imports.saveOutcome(source.id, snapshotId, epoch, outcome([CHESS, prepared(aListing())]), NOW);
    const known = await imports.known(source.id, NOW);
    await outbox.done((await outbox.claim(100, NOW)).map(({ id }) => id));

    expect(await imports.withdraw(source.id, NOW)).toBe(2);
    expect(await imports.withdraw(source.id, NOW)).toBe(0);
    for (const { gatheringId } of known) {
      expect(await recordOf(gatheringId)).toMatchObject({ listed: false, withdrawn: true });
    }
    expect(await outbox.pending()).toBe(2);
    expect(await snapshots.latest(source.id)).toBeNull();
    expect(await sources.healthOf(source.id)).toMatchObject({ state: 'paused', listings: 0, report: null });
    expect((await sources.findDue(NOW, 10)).map(({ id }) => id)).not.toContain(source.id);
  });

  it('is left alone by the run and the reading that were under way', async () => {
    const { sources, imports, snapshots } = opened.store;
    const source = await aSource();
    const epoch = await sources.beginRun(source.id);
    const snapshotId = await answerOf(source, epoch);
    await imports.withdraw(source.id, NOW);
    const saved = await imports.saveOutcome(source.id, snapshotId, epoch, outcome([CHESS]), NOW);
    expect(saved).toEqual({ applied: false, written: 0, gatherings: 0, occurrences: 0 });
    const { url } = source;
    const late = { url, finalUrl: url, fetchedAt: NOW, contentType: null, bytes: new Uint8Array(), sha256: 'late' };
    expect(await snapshots.save(source.id, epoch, late)).toBeNull();
    expect(await imports.known(source.id, NOW)).toEqual([]);
  });

  it('does not take away what another source lists as well', async () => {
    const { imports } = opened.store;
    const [one, other] = [await aSource(), await aSource()];
    await imports.saveOutcome(one.id, null, null, outcome([CHESS]), NOW);
    const [known] = await imports.known(one.id, NOW);
    const gatheringId = known?.gatheringId ?? '';
    await imports.saveOutcome(other.id, null, null, outcome([CHESS], { gatheringId }), NOW);
    await imports.withdraw(one.id, NOW);
    expect(await recordOf(gatheringId)).toMatchObject({ listed: true, withdrawn: false });
  });

  it('has the same gatherings again when it changes its mind', async () => {
    const { sources, imports } = opened.store;
    const source = await aSource();
    await imports.saveOutcome(source.id, null, null, outcome([CHESS]), NOW);
    const [known] = await imports.known(source.id, NOW);
    await imports.withdraw(source.id, NOW);
    await sources.setState(source.id, 'active');
    const epoch = await sources.beginRun(source.id);
    const snapshotId = await answerOf(source, epoch);
    const same = [{ listingId: known?.id ?? '', gatheringId: known?.gatheringId ?? '' }] as never;
    await imports.saveOutcome(source.id, snapshotId, epoch, outcome([], { unchanged: same }), NOW);
    expect(await recordOf(known?.gatheringId)).toMatchObject({ listed: true, withdrawn: false });
  });
});
