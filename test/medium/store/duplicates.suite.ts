import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HostKind, Linker, Source } from '../../../libs/domain/src/index.js';
import { linkParts } from '../../../libs/dedupe/src/link/link-parts.js';
import { missedListing } from '../../builders/known-listing.js';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aClaim, aListing, onDate, outcome, prepared } from './prepared-listing.js';

/** Titles decide here: this is about what is kept and shown, not about the judging. A question mark leaves it open. */
const LINKER: Linker = {
  blocksOf: ({ prepared: { listing } }) => [listing.title.replace('?', '')],
  link: (parts, decisions) =>
    linkParts(parts, decisions, LINKER.blocksOf, (one, other) => ({
      verdict: one.prepared.listing.title === other.prepared.listing.title ? 'same' : 'doubtful',
      why: [{ kind: 'title' }],
      weight: 0,
      conflict: false,
    })),
};

describe('one gathering that several sources list', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const aSource = (hostKind: HostKind = 'other', importer = 'ics') => addSource(opened, { hostKind, importer });
  const save = (source: Source, ...said: Parameters<typeof outcome>) =>
    opened.store.imports.saveOutcome(source.id, null, null, outcome(...said), NOW);
  const link = async () => {
    let changed = 0;
    for (let more = true; more;) {
      const linked = await opened.store.duplicates.linkDue(50, LINKER, NOW);
      changed += linked.changed;
      more = linked.more;
    }
    return changed;
  };
  const idOf = async (source: Source) => (await opened.store.imports.known(source.id, NOW))[0]?.gatheringId ?? '';
  const record = async (id: string) => {
    const [found] = await opened.store.gatherings.byIds([id]);
    if (found === undefined) throw new Error('There is no such gathering.');
    return found;
  };
  /** Two sources with one listing each, under their gatherings' own ids. */
  const two = async (one: Parameters<typeof aListing>[0], other: Parameters<typeof aListing>[0]) => {
    const [first, second] = [await aSource('library'), await aSource('club')];
    await save(first, [prepared(aListing(one))]);
    await save(second, [prepared(aListing(other))]);
    return { first, second, a: await idOf(first), b: await idOf(second) };
  };

  it('is shown as one, under either id, with all that list it, and each field says whose it is', async () => {
    const { a, b, first, second } = await two(
      { title: 'Knit', onlineUrl: 'https://meet.example/1', description: '' },
      { title: 'Knit', url: null, cost: { kind: 'unknown', min: null, max: null, currency: null, assumed: false } },
    );
    expect(await link()).toBe(1);
    const shown = await record(a);
    expect(shown).toMatchObject({ listed: true, mergedInto: null, url: 'https://library.example/reading' });
    expect(shown.sources.map(({ name }) => name)).toEqual([second.name, first.name]);
    expect(shown.from).toMatchObject({
      title: second.id,
      description: second.id,
      url: first.id,
      onlineUrl: first.id,
      cost: first.id,
    });
    const other = await record(b);
    expect(other).toMatchObject({ mergedInto: a, listed: true, gathering: { id: b, title: 'Knit' } });
    expect(other.gathering.occurrences).toEqual(shown.gathering.occurrences);
    expect(await opened.store.gatherings.found([a, b])).toHaveLength(1);
    expect(await link()).toBe(0);
  });

  it('changes for both when either source changes, and stays one', async () => {
    const { a, b, second } = await two({ title: 'Chess' }, { title: 'Chess' });
    await link();
    await save(second, [prepared(aListing({ title: 'Chess', description: 'Upstairs now.' }))]);
    expect((await record(a)).gathering.description).toBe('Upstairs now.');
    await link();
    expect((await record(b)).mergedInto).toBe(a);
    expect((await record(a)).gathering.description).toBe('Upstairs now.');
  });

  it('is two again when they are alike no more, each under its own id', async () => {
    const { a, b, second } = await two({ title: 'Choir' }, { title: 'Choir' });
    await link();
    await save(second, [prepared(aListing({ title: 'Band' }))]);
    expect(await link()).toBe(1);
    expect(await record(a)).toMatchObject({ mergedInto: null, gathering: { title: 'Choir' } });
    expect(await record(b)).toMatchObject({ mergedInto: null, listed: true, gathering: { title: 'Band' } });
    expect((await record(b)).gathering.occurrences).toHaveLength(3);
  });

  it('stays under the id that lists know when the source it came from lists it no more, and is not sure any more', async () => {
    const { a, b, first, second } = await two({ title: 'Walk' }, { title: 'Walk' });
    await link();
    const withdraw = async (source: Source) => {
      const [known] = await opened.store.imports.known(source.id, NOW);
      await save(source, [], { missing: [missedListing(known?.id ?? '', 3, 'withdrawn')] });
    };
    await withdraw(first);
    await save(second, [prepared(aListing({ title: 'Walk', description: 'New words.' }))]);
    await link();
    expect(await record(a)).toMatchObject({
      listed: true,
      gathering: { description: 'New words.', status: 'scheduled' },
    });
    expect((await record(b)).mergedInto).toBe(a);
    await withdraw(second);
    expect(await record(a)).toMatchObject({ listed: false, withdrawn: true });
  });

  it('is not sure where the organiser took it out of its own calendar and others go on listing it', async () => {
    const { a, second } = await two({ title: 'Swim' }, { title: 'Swim' });
    await link();
    const [known] = await opened.store.imports.known(second.id, NOW);
    await save(second, [], { missing: [missedListing(known?.id ?? '', 3, 'withdrawn')] });
    expect((await record(a)).gathering.status).toBe('unconfirmed');
  });

  it('takes the dates from whoever counts most, further ones from others, and doubts a date that another calls off', async () => {
    const off = { ...onDate('2026-12-08'), status: 'cancelled' as const };
    const { a } = await two(
      { title: 'Draw', occurrences: [onDate('2026-12-01'), off, onDate('2026-12-15'), onDate('2026-12-22')] },
      { title: 'Draw', occurrences: [onDate('2026-12-08'), onDate('2026-12-15')] },
    );
    await link();
    expect((await record(a)).gathering.occurrences.map(({ start, status }) => [start.slice(0, 10), status])).toEqual([
      ['2026-12-08', 'unconfirmed'],
      ['2026-12-15', 'scheduled'],
      ['2026-12-22', 'scheduled'],
    ]);
  });

  it('does not bring back as another source’s what a person took out of sight', async () => {
    const { a, b } = await two({ title: 'Sell' }, { title: 'Sell' });
    await opened.store.gatherings.hide(b, 'Sells something.');
    await link();
    expect(await record(a)).toMatchObject({ state: 'hidden', stateReason: 'Sells something.' });
  });

  it('is never made of two entries of one source', async () => {
    const source = await aSource();
    await save(source, [
      prepared(aListing({ key: 'x', title: 'Twin' })),
      prepared(aListing({ key: 'y', title: 'Twin' })),
    ]);
    expect(await link()).toBe(0);
  });

  it('asks a person once where it is not sure, and remembers the answer whatever is imported', async () => {
    const { a, b, first } = await two({ title: 'Sing' }, { title: 'Sing?' });
    const [low, high] = a < b ? [a, b] : [b, a];
    await link();
    const waiting = async () => (await opened.store.duplicates.waiting(100)).filter((pair) => pair.a === low);
    expect(await waiting()).toEqual([{ a: low, b: high, why: [{ kind: 'title' }], foundAt: NOW }]);
    await opened.store.duplicates.decide([{ a: b, b: a }], 'same', 'mo', NOW);
    expect(await link()).toBe(1);
    expect(await waiting()).toEqual([]);
    await save(first, [prepared(aListing({ title: 'Sing', description: 'Changed.' }))]);
    await link();
    expect(await opened.store.duplicates.partsOf(b)).toEqual([a, b]);
    await opened.store.duplicates.decide([{ a, b }], 'different', 'mo', NOW);
    expect(await link()).toBe(1);
    await save(first, [prepared(aListing({ title: 'Sing', description: 'Changed again.' }))]);
    await link();
    expect([await opened.store.duplicates.partsOf(a), await waiting()]).toEqual([[a], []]);
  });

  it('is parted from what nobody lists any more as well, at once', async () => {
    const { a, b, second } = await two({ title: 'Weave' }, { title: 'Weave' });
    await link();
    const [known] = await opened.store.imports.known(second.id, NOW);
    await save(second, [], { missing: [missedListing(known?.id ?? '', 3, 'withdrawn')] });
    await link();
    // The club took it out of its own list, so that it is not sure; it never was the club's evening.
    expect((await record(a)).gathering.status).toBe('unconfirmed');
    await opened.store.duplicates.decide([{ a, b }], 'different', 'mo', NOW);
    await link();
    expect([await opened.store.duplicates.partsOf(a), await opened.store.duplicates.partsOf(b)]).toEqual([[a], [b]]);
    expect((await record(a)).gathering.status).toBe('scheduled');
    expect((await record(b)).listed).toBe(false);
  });

  it('keeps what a person corrected through every import, and lets all else change', async () => {
    const { a, b, second } = await two({ title: 'Bake' }, { title: 'Bake' });
    await link();
    await opened.store.edits.save(b, { title: 'Bake together', url: null }, 'mo', NOW);
    await save(second, [
      prepared(aListing({ title: 'Bake', description: 'In the kitchen.' }), [aClaim('sensory.noise', 1)]),
    ]);
    await link();
    const shown = await record(a);
    expect(shown.gathering).toMatchObject({ title: 'Bake together', description: 'In the kitchen.' });
    expect([shown.url, shown.from.title, shown.from.description]).toEqual([null, 'person', second.id]);
    expect((await opened.store.edits.of(a)).map(({ field, by }) => [field, by])).toEqual([
      ['title', 'mo'],
      ['url', 'mo'],
    ]);
    await opened.store.edits.takeBack(a, ['title'], NOW);
    expect((await record(a)).gathering.title).toBe('Bake');
    expect(await opened.store.edits.save('018f0000-0000-7000-8000-000000000000', { title: 'x' }, 'mo', NOW)).toBe(
      false,
    );
  });

  it('tells the index of the one that is shown, and that the other is gone', async () => {
    const { a, b } = await two({ title: 'Plant' }, { title: 'Plant' });
    await opened.pool.query('DELETE FROM outbox');
    await link();
    const notes = await opened.pool.query('SELECT gathering_id AS id FROM outbox ORDER BY id');
    expect((notes as { id: string }[]).map(({ id }) => id).sort()).toEqual([a, b].sort());
    expect((await opened.store.gatherings.shownVersions(null, 1_000)).map(({ id }) => id)).not.toContain(b);
  });
});
